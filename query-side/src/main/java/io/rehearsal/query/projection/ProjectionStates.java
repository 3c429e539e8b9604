package io.rehearsal.query.projection;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The states of the projections, shared by all nodes. */
public interface ProjectionStates {

    /** The state, or {@link ProjectionState#none} where there is none yet. */
    ProjectionState find(String name);

    /** All there are, by name. */
    Map<String, ProjectionState> findAll();

    /** Brings over what an earlier version knew. @param isKeptElsewhere whether a projection, by its name, is kept in a store of its own */
    void bringOver(Predicate<String> isKeptElsewhere);

    /** Puts a state in the place of the one with the revision before it; answers false where another was quicker. */
    boolean replace(ProjectionState next);

    /** Applies a change to whatever the state is by then; null leaves it. Answers the state afterwards. */
    default ProjectionState update(String name, Function<ProjectionState, @Nullable ProjectionState> change) {
        while (true) {
            var before = find(name);
            var next = change.apply(before);
            if (next == null) {
                return before;
            }
            if (replace(next)) {
                return next;
            }
        }
    }
}
