package io.rehearsal.query.projection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A follower for all projections of the read store, and one for each that is kept elsewhere, so that what is away holds up nothing else. */
@Component
public class Followers {

    private static final String DOCUMENTS = "documents";

    private final Map<String, Follower> byProjection = new HashMap<>();
    private final List<Follower> all = new ArrayList<>();

    public Followers(Projections projections, EventLog log, Locks locks, FollowerTokens tokens) {
        var together = projections.all().stream().filter(runtime -> !runtime.isKeptElsewhere()).toList();
        add(new Follower(DOCUMENTS, () -> followed(together), log, locks, tokens, true), together);
        projections.all().stream().filter(ProjectionRuntime::isKeptElsewhere).forEach(runtime ->
                add(new Follower(runtime.name(), () -> followed(List.of(runtime)), log, locks, tokens, false), List.of(runtime)));
    }

    private void add(Follower follower, List<ProjectionRuntime<?>> runtimes) {
        if (!runtimes.isEmpty()) {
            all.add(follower);
            runtimes.forEach(runtime -> byProjection.put(runtime.name(), follower));
        }
    }

    private static List<Generation<?>> followed(List<ProjectionRuntime<?>> runtimes) {
        return runtimes.stream().<Generation<?>>flatMap(runtime -> runtime.followed().stream()).toList();
    }

    /** @param builtUpTo the last position there was before this node built what is followed */
    public void start(long builtUpTo) {
        all.forEach(follower -> follower.start(builtUpTo));
    }

    public void stop() {
        all.forEach(Follower::stop);
    }

    void wake(String projection) {
        byProjection.get(projection).wake();
    }

    /** Up to where everything has been looked at, and folded where its writer had not. */
    public Position position(String projection) {
        return byProjection.get(projection).position();
    }
}
