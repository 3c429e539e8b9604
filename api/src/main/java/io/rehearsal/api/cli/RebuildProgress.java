package io.rehearsal.api.cli;

import io.rehearsal.api.cli.client.ServerClient;
import io.rehearsal.api.cli.terminal.Terminal;
import io.rehearsal.events.operations.queries.ProjectionStatus;
import io.rehearsal.events.operations.queries.ProjectionStatus.Phase;
import io.rehearsal.events.operations.queries.ProjectionStatus.Rebuild;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Follows rebuilds to their ends, one after the other, though they run at the same time. */
final class RebuildProgress {

    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Set<Phase> ENDS = Set.of(Phase.SWITCHED, Phase.CANCELLED, Phase.FAILED);

    private final ServerClient client;
    private final List<String> names;

    RebuildProgress(ServerClient client, List<String> names) {
        this.client = client;
        this.names = names;
    }

    /** Answers whether every one has been switched to. Ending this command ends none of them. */
    boolean showUntilEnded() {
        boolean switched = true;
        for (String name : names) {
            Rebuild ended = Terminal.isPresent() ? followWithBar(name) : follow(name);
            System.out.printf(Locale.ROOT, "%s: %s, %,d events in %s, %,.0f a second%s%n", name,
                    ended.phase().name().toLowerCase(Locale.ROOT), ended.done(), time(ended), ended.rate(),
                    ended.message() == null ? "" : ". " + ended.message());
            switched &= ended.phase() == Phase.SWITCHED;
        }
        return switched;
    }

    private static String time(Rebuild ended) {
        return ended.endedAt() == null ? "?" : Durations.text(Duration.between(ended.startedAt(), ended.endedAt()));
    }

    private Rebuild followWithBar(String name) {
        var remaining = new @Nullable Duration[1];
        try (ProgressBar bar = new ProgressBarBuilder()
                .setTaskName(name)
                .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                .setUnit(" events", 1)
                .showSpeed()
                .setEtaFunction(state -> Optional.ofNullable(remaining[0]))
                .setMaxRenderedLength(Terminal.columns())
                .build()) {
            for (Rebuild rebuild = ask(name); ; rebuild = ask(name)) {
                bar.maxHint(rebuild.total());
                bar.stepTo(rebuild.done());
                bar.setExtraMessage(rebuild.phase().name().toLowerCase(Locale.ROOT).replace('_', ' '));
                remaining[0] = rebuild.remaining();
                if (ENDS.contains(rebuild.phase())) {
                    return rebuild;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private Rebuild follow(String name) {
        Rebuild rebuild = ask(name);
        while (!ENDS.contains(rebuild.phase())) {
            LockSupport.parkNanos(PAUSE.toNanos());
            rebuild = ask(name);
        }
        return rebuild;
    }

    private Rebuild ask(String name) {
        return Arrays.stream(ServerClient.as(client.get("/ops/projections"), ProjectionStatus[].class))
                .filter(projection -> projection.name().equals(name))
                .map(ProjectionStatus::rebuild)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The server knows nothing of a rebuild of " + name));
    }
}
