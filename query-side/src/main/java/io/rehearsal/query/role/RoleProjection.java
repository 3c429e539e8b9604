package io.rehearsal.query.role;

import io.rehearsal.events.DomainEvent;
import io.rehearsal.events.role.events.RoleCreated;
import io.rehearsal.events.role.events.RoleDeleted;
import io.rehearsal.events.role.events.RoleEvent;
import io.rehearsal.events.role.events.RoleUpdated;
import io.rehearsal.query.projection.Children;
import io.rehearsal.query.projection.Folded;
import io.rehearsal.query.projection.Projection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.stereotype.Component;

/** Roles by id, newest first. */
@Component
class RoleProjection implements Projection<RoleDocument> {

    @Override
    public String name() {
        return "role";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<RoleDocument> viewType() {
        return RoleDocument.class;
    }

    @Override
    public boolean concerns(Class<?> eventType) {
        return RoleEvent.class.isAssignableFrom(eventType);
    }

    @Override
    public Folded<RoleDocument> evolve(@Nullable RoleDocument view, DomainEvent event, Children children) {
        return Folded.of(switch ((RoleEvent) event) {
            case RoleCreated it -> RoleDocument.of(it.roleId(), it.profile(), it.starter(), false, it.createdAt(), it.createdAt());
            case RoleUpdated it -> known(view).update(it.profile(), it.updatedAt());
            case RoleDeleted it -> known(view).delete(it.deletedAt());
        });
    }

    private static RoleDocument known(@Nullable RoleDocument view) {
        return Objects.requireNonNull(view, "a role begins with its creation");
    }

    /** The catalogue is nobody's own. */
    @Override
    public @Nullable Long owner(RoleDocument view) {
        return null;
    }

    /** Newest first: all, and by each filter. */
    @Override
    public List<IndexDefinition> indexes() {
        var all = new Index("deleted", Direction.ASC).on("_id", Direction.DESC);
        return Stream.concat(Stream.of(all), Stream.of("category", "specialization", "experienceLevel")
                .map(filter -> new Index("deleted", Direction.ASC).on(filter, Direction.ASC).on("_id", Direction.DESC)))
                .<IndexDefinition>map(index -> index).toList();
    }
}
