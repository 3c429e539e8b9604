package io.rehearsal.command.role;

import io.rehearsal.assistant.RoleMatcher;
import io.rehearsal.events.resume.queries.FindCareerInterest;
import io.rehearsal.events.role.queries.ListRoles;
import io.rehearsal.events.role.queries.RankRoles;
import io.rehearsal.events.role.queries.RankedRole;
import io.rehearsal.events.role.queries.RolePage;
import io.rehearsal.events.role.queries.RoleView;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.QueryHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Ranks the catalogue for a resume. Nothing is kept of it: the next look may find another catalogue. */
@Component
class RoleRanking {

    private static final Logger LOG = LoggerFactory.getLogger(RoleRanking.class);

    private final RoleMatcher matcher;
    private final QueryGateway queries;

    RoleRanking(RoleMatcher matcher, @Lazy QueryGateway queries) {
        this.matcher = matcher;
        this.queries = queries;
    }

    @QueryHandler
    List<RankedRole> rank(RankRoles query) {
        var roles = catalogue();
        var fits = matcher.match(query.content(), roles.stream().map(RoleView::profile).toList());
        return IntStream.range(0, roles.size())
                .mapToObj(i -> new RankedRole(roles.get(i), fits.get(i).score(), fits.get(i).analysis()))
                .sorted(Comparator.comparingDouble(RankedRole::score).reversed().thenComparing(ranked -> ranked.role().roleId()))
                .limit(query.limit())
                .toList();
    }

    @QueryHandler
    Optional<String> interest(FindCareerInterest query) {
        return matcher.interest(query.content());
    }

    /** So that the first person who asks does not wait for it. */
    @EventListener(ApplicationReadyEvent.class)
    void prepare() {
        Thread.ofVirtual().name("role-vectors").start(() -> {
            try {
                matcher.prepare(catalogue().stream().map(RoleView::profile).toList());
            } catch (RuntimeException e) {
                LOG.debug("The roles are prepared when somebody asks: {}", e.getMessage());
            }
        });
    }

    private List<RoleView> catalogue() {
        return queries.query(ListRoles.all(), RolePage.class).join().roles();
    }
}
