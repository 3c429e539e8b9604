package io.rehearsal.query.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.rehearsal.query.projection.StoreUnavailable;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Merges the segments of indexes that nobody writes to at the moment: a search looks through every segment, so that their number decides
 * how long it takes, much more than the number of chunks does (docs/benchmarks.md). Every written document makes one, and OpenSearch on
 * its own leaves some thirty of them. The largest are left alone, so that a small change costs a small merge.
 */
@Component
final class IndexMerging implements SmartLifecycle {

    static final int MOST_SEGMENTS = 6;
    static final int WANTED_SEGMENTS = 4;
    private static final Duration INTERVAL = Duration.ofSeconds(5);
    private static final Logger LOG = LoggerFactory.getLogger(IndexMerging.class);

    private final SearchCalls calls;
    private final String indexes;
    private final Map<String, Long> written = new HashMap<>();
    private final Map<String, Long> merged = new HashMap<>();
    private volatile ScheduledThreadPoolExecutor timer = stopped();

    @Autowired
    IndexMerging(OpenSearchClient client) {
        this(new SearchCalls(client), OpenSearchStores.ALIAS + "-g*");
    }

    /** @param indexes a pattern of their names */
    IndexMerging(SearchCalls calls, String indexes) {
        this.calls = calls;
        this.indexes = indexes;
    }

    private static ScheduledThreadPoolExecutor stopped() {
        var timer = new ScheduledThreadPoolExecutor(0);
        timer.shutdown();
        return timer;
    }

    /** Has what was written before the last look, and not since, merged where that is worth it; shows what has been merged. */
    synchronized void look() {
        var stats = calls.get("/" + indexes + "/_stats/indexing,merge,segments").path("indices");
        written.keySet().removeIf(index -> !stats.has(index));
        merged.keySet().retainAll(written.keySet());
        stats.properties().forEach(index -> look(index.getKey(), index.getValue().path("primaries")));
    }

    private void look(String index, JsonNode stats) {
        long writes = stats.at("/indexing/index_total").asLong() + stats.at("/indexing/delete_total").asLong();
        var before = written.put(index, writes);
        boolean rests = before != null && before == writes && stats.at("/merges/current").asLong() == 0;
        if (!rests || stats.at("/segments/count").asLong() <= MOST_SEGMENTS) {
            return;
        }
        if (merged.getOrDefault(index, -1L) == writes) {
            post("/" + index + "/_refresh");
        } else {
            post("/" + index + "/_forcemerge?wait_for_completion=false&max_num_segments=" + WANTED_SEGMENTS);
            merged.put(index, writes);
        }
    }

    private void post(String path) {
        calls.post(path, JsonNodeFactory.instance.objectNode());
    }

    /** Throws what ends the timer. */
    private void lookOrWait() {
        try {
            look();
        } catch (StoreUnavailable e) {
            LOG.debug("segments are merged when OpenSearch answers again: {}", e.getMessage());
        } catch (RuntimeException e) {
            // Whoever may not merge may search all the same: told once, and not tried again.
            LOG.warn("segments are not merged, so that searching many chunks takes longer: {}", e.getMessage());
            throw e;
        }
    }

    @Override
    public void start() {
        timer = new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().name("index-merging").factory());
        timer.scheduleWithFixedDelay(this::lookOrWait, INTERVAL.toMillis(), INTERVAL.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        timer.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return !timer.isShutdown();
    }
}
