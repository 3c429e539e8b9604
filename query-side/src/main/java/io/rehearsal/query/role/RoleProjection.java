package io.rehearsal.query.role;

import io.rehearsal.events.DomainEvent;
import io.rehearsal.events.role.commands.RoleCommand;
import io.rehearsal.events.role.events.RoleCreated;
import io.rehearsal.events.role.events.RoleDeleted;
import io.rehearsal.events.role.events.RoleEvent;
import io.rehearsal.events.role.events.RoleUpdated;
import io.rehearsal.events.role.queries.RoleView;
import io.rehearsal.query.projection.Projection;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Roles by id, newest first. */
@Component
class RoleProjection implements Projection<RoleView> {

    @Override
    public String name() {
        return "role";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<RoleView> viewType() {
        return RoleView.class;
    }

    @Override
    public boolean concerns(Class<?> eventType) {
        return RoleEvent.class.isAssignableFrom(eventType);
    }

    @Override
    public Optional<String> key(DomainEvent event) {
        return event instanceof RoleEvent role ? Optional.of(RoleCommand.aggregateId(role.roleId())) : Optional.empty();
    }

    @Override
    public @Nullable RoleView evolve(@Nullable RoleView view, DomainEvent event) {
        return switch ((RoleEvent) event) {
            case RoleCreated it -> new RoleView(it.roleId(), it.profile(), it.starter(), false, it.createdAt(), it.createdAt());
            case RoleUpdated it -> known(view, role ->
                    new RoleView(role.roleId(), it.profile(), role.starter(), role.deleted(), role.createdAt(), it.updatedAt()));
            case RoleDeleted it -> known(view, role ->
                    new RoleView(role.roleId(), role.profile(), role.starter(), true, role.createdAt(), it.deletedAt()));
        };
    }

    @Override
    public long order(RoleView view) {
        return -view.roleId();
    }

    private static RoleView known(@Nullable RoleView view, UnaryOperator<RoleView> change) {
        return change.apply(Objects.requireNonNull(view, "a role begins with its creation"));
    }
}
