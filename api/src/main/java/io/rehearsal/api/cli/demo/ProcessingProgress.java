package io.rehearsal.api.cli.demo;

import io.rehearsal.api.cli.terminal.Terminal;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Follows the processing of every document of the person's to its end. */
final class ProcessingProgress {

    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final int DONE = 100;

    private final DemoServer server;

    ProcessingProgress(DemoServer server) {
        this.server = server;
    }

    /** The documents, once none of them is being processed. */
    JsonNode untilDone() {
        try (ProgressBar bar = Terminal.isPresent() ? bar() : null) {
            for (var documents = server.documents(); ; documents = server.documents()) {
                show(documents, bar);
                if (documents.valueStream().noneMatch(document -> document.path("status").asString().equals("processing"))) {
                    return documents;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private static void show(JsonNode documents, @Nullable ProgressBar bar) {
        if (bar != null) {
            bar.maxHint((long) DONE * documents.size());
            bar.stepTo(documents.valueStream().mapToInt(document -> document.path("progress").asInt()).sum());
        }
    }

    private static ProgressBar bar() {
        return new ProgressBarBuilder().setTaskName("processing").setInitialMax(DONE).setMaxRenderedLength(Terminal.columns()).build();
    }
}
