package io.rehearsal.query.role;

import io.rehearsal.events.role.commands.RoleCommand;
import io.rehearsal.events.role.queries.FindRole;
import io.rehearsal.events.role.queries.ListRoles;
import io.rehearsal.events.role.queries.RolePage;
import io.rehearsal.events.role.queries.RoleView;
import io.rehearsal.query.projection.Projections;
import io.rehearsal.query.projection.ReadModel;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers questions about the catalogue of roles, which is small enough to be looked through. */
@Component
class RoleQueries {

    private final ReadModel<RoleView> roles;

    RoleQueries(Projections projections, RoleProjection projection) {
        this.roles = projections.readModel(projection);
    }

    @QueryHandler
    Optional<RoleView> find(FindRole query) {
        return roles.findAnyway(RoleCommand.aggregateId(query.roleId()));
    }

    @QueryHandler
    RolePage list(ListRoles query) {
        var found = roles.list(0, Integer.MAX_VALUE).stream()
                .filter(role -> !role.deleted())
                .filter(role -> is(query.category(), role.profile().category()))
                .filter(role -> is(query.specialization(), role.profile().specialization()))
                .filter(role -> is(query.experienceLevel(), role.profile().experienceLevel()))
                .toList();
        return new RolePage(found.stream().skip(Math.max(0, query.offset())).limit(Math.max(1, query.limit())).toList(), found.size());
    }

    private static boolean is(@Nullable String wanted, @Nullable String value) {
        return wanted == null || value != null && wanted.strip().equalsIgnoreCase(value);
    }
}
