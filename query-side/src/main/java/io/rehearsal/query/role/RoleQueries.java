package io.rehearsal.query.role;

import static org.springframework.data.mongodb.core.query.Criteria.where;

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
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Answers questions about the catalogue of roles. */
@Component
class RoleQueries {

    private final ReadModel<RoleDocument> roles;

    RoleQueries(Projections projections, RoleProjection projection) {
        this.roles = projections.readModel(projection);
    }

    @QueryHandler
    Optional<RoleView> find(FindRole query) {
        return roles.findAnyway(RoleCommand.aggregateId(query.roleId())).map(RoleDocument::view);
    }

    @QueryHandler
    RolePage list(ListRoles query) {
        var wanted = where("deleted").is(false);
        wanted = filtered(wanted, "category", query.category());
        wanted = filtered(wanted, "specialization", query.specialization());
        wanted = filtered(wanted, "experienceLevel", query.experienceLevel());
        var page = Query.query(wanted).with(Sort.by(Direction.DESC, "_id")).skip(Math.max(0, query.offset())).limit(Math.max(1, query.limit()));
        return new RolePage(roles.find(page).stream().map(RoleDocument::view).toList(), roles.count(Query.query(wanted)));
    }

    private static Criteria filtered(Criteria wanted, String field, @Nullable String value) {
        return value == null ? wanted : wanted.and(field).is(RoleDocument.normal(value));
    }
}
