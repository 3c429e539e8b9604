package io.rehearsal.api.embedded.opensearch;

import java.nio.file.Path;
import org.opensearch.common.settings.Settings;

/** How the node runs: alone, seen by this machine only, and small, for it shares the process with everything else. */
final class NodeSettings {

    private static final String LOOPBACK = "127.0.0.1";

    private NodeSettings() {
    }

    /**
     * @param directory where it keeps its data
     * @param port      where it answers HTTP
     */
    static Settings in(Path directory, int port) {
        var settings = Settings.builder()
                .put("cluster.name", "rehearsal")
                .put("node.name", "embedded")
                .put("path.home", directory)
                .put("path.data", directory)
                .put("path.logs", directory.resolveSibling("logs"));
        network(settings, port);
        share(settings);
        return settings.build();
    }

    private static void network(Settings.Builder settings, int port) {
        settings.put("discovery.type", "single-node")
                .put("network.host", LOOPBACK)
                .put("http.port", port)
                .put("transport.port", "0")
                .put("transport.type", "netty4")
                .put("http.type", "netty4")
                .put("http.compression", false)
                .put("http.netty.worker_count", 2)
                .put("transport.netty.worker_count", 1);
    }

    private static void share(Settings.Builder settings) {
        settings.put("action.auto_create_index", false)
                // A full disk stops PostgreSQL as well, and the operator sees that.
                .put("cluster.routing.allocation.disk.threshold_enabled", false)
                // The heap is everybody's: what others use is no reason to refuse a search.
                .put("indices.breaker.total.use_real_memory", false)
                .put("indices.memory.index_buffer_size", "32mb")
                .put("indices.queries.cache.size", "16mb")
                .put("indices.requests.cache.size", "4mb")
                .put("indices.fielddata.cache.size", "16mb")
                .put("cache.recycler.page.limit.heap", "16mb")
                .put("monitor.jvm.gc.enabled", false)
                .put("monitor.fs.health.enabled", false)
                .put("search_backpressure.mode", "disabled")
                // What watches a large cluster looks at this one rarely: a node at rest is to rest.
                .put("wlm.workload_group.mode", "disabled")
                .put("wlm.workload_group.enforcement_interval", 60_000)
                .put("thread_pool.estimated_time_interval", "1s")
                .put("indexing_pressure.memory.limit", "128mb");
    }
}
