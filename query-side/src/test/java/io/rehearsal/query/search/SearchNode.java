package io.rehearsal.query.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.opensearch.Version;
import org.opensearch.analysis.common.CommonAnalysisModulePlugin;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.opensearch.common.settings.Settings;
import org.opensearch.http.HttpServerTransport;
import org.opensearch.knn.plugin.KNNPlugin;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.node.NodeValidationException;
import org.opensearch.painless.PainlessModulePlugin;
import org.opensearch.plugins.Plugin;
import org.opensearch.plugins.PluginInfo;
import org.opensearch.transport.Netty4ModulePlugin;
import org.springframework.util.FileSystemUtils;

/**
 * A real OpenSearch with k-NN: one for all tests of this JVM, by {@link #shared()}, or one that a test may stop and start.
 * Tests that share it use indexes of their own.
 */
public final class SearchNode implements AutoCloseable {

    private static final String PAINLESS = "lang-painless";
    private static final List<PluginInfo> PLUGINS = List.of(
            plugin("transport-netty4", Netty4ModulePlugin.class, List.of()),
            plugin("analysis-common", CommonAnalysisModulePlugin.class, List.of(PAINLESS)),
            plugin(PAINLESS, PainlessModulePlugin.class, List.of()),
            plugin("opensearch-knn", KNNPlugin.class, List.of(PAINLESS)));

    private static volatile @Nullable SearchNode shared;

    private final Path directory;
    private int port;
    private Running node;

    private static final class Running extends Node {
        Running(Settings settings) {
            super(InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), null, () -> "test"), PLUGINS, false);
        }
    }

    private static final class Shared {
        static final SearchNode NODE = start();

        static {
            shared = NODE;
            Runtime.getRuntime().addShutdownHook(new Thread(NODE::close));
        }
    }

    private SearchNode(Path directory) {
        this.directory = directory;
        this.node = run();
    }

    /** The node of this JVM, started when it is first asked for and stopped at the end. */
    public static SearchNode shared() {
        return Shared.NODE;
    }

    /** A node of the test's own, on an empty directory. */
    public static SearchNode start() {
        try {
            return new SearchNode(Files.createTempDirectory("opensearch"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String uri() {
        return "http://127.0.0.1:" + port;
    }

    /** A client as the application has it. */
    public OpenSearchClient client() {
        return SearchClients.of(SearchAddress.of(uri(), "", ""));
    }

    /** Lets nobody reach what is indexed. */
    public void stop() {
        try {
            node.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts it again, where it was and with what it held. */
    public void startAgain() {
        node = run();
    }

    private Running run() {
        // Netty belongs to others in this process too.
        System.setProperty("opensearch.set.netty.runtime.available.processors", "false");
        var started = new Running(Settings.builder()
                .put("cluster.name", "test")
                .put("node.name", "test")
                .put("path.home", directory)
                .put("discovery.type", "single-node")
                .put("network.host", "127.0.0.1")
                .put("http.port", port)
                .put("transport.port", "0")
                .put("transport.type", "netty4")
                .put("http.type", "netty4")
                .put("action.auto_create_index", false)
                .put("cluster.routing.allocation.disk.threshold_enabled", false)
                .put("indices.breaker.total.use_real_memory", false)
                .put("monitor.jvm.gc.enabled", false)
                .build());
        try {
            started.start();
        } catch (NodeValidationException e) {
            throw new IllegalStateException(e);
        }
        port = started.injector().getInstance(HttpServerTransport.class).boundAddress().publishAddress().getPort();
        return started;
    }

    @Override
    public void close() {
        stop();
        // k-NN keeps in static fields what belongs to the node that was made last, so the shared one has to be the last again.
        var other = shared;
        if (other != null && other != this) {
            other.stop();
            other.startAgain();
        }
        try {
            FileSystemUtils.deleteRecursively(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PluginInfo plugin(String name, Class<? extends Plugin> type, List<String> extended) {
        return new PluginInfo(name, name, Version.CURRENT.toString(), Version.CURRENT, Runtime.version().toString(),
                type.getName(), null, extended, false);
    }
}
