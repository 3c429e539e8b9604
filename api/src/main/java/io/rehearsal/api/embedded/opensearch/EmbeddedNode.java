package io.rehearsal.api.embedded.opensearch;

import java.util.List;
import java.util.Map;
import org.opensearch.Version;
import org.opensearch.analysis.common.CommonAnalysisModulePlugin;
import org.opensearch.common.settings.Settings;
import org.opensearch.http.HttpServerTransport;
import org.opensearch.knn.plugin.KNNPlugin;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.plugins.Plugin;
import org.opensearch.plugins.PluginInfo;
import org.opensearch.transport.Netty4ModulePlugin;

/** A node whose plugins are on the class path instead of in directories of their own. */
final class EmbeddedNode extends Node {

    private static final String PAINLESS = "lang-painless";

    EmbeddedNode(Settings settings) {
        super(InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), null, () -> "rehearsal"), plugins(), false);
    }

    private static List<PluginInfo> plugins() {
        return List.of(
                plugin("transport-netty4", Netty4ModulePlugin.class, List.of()),
                plugin("analysis-common", CommonAnalysisModulePlugin.class, List.of(PAINLESS)),
                plugin(PAINLESS, LatePainless.class, List.of()),
                plugin("opensearch-knn", KNNPlugin.class, List.of(PAINLESS)));
    }

    private static PluginInfo plugin(String name, Class<? extends Plugin> type, List<String> extended) {
        return new PluginInfo(name, name, Version.CURRENT.toString(), Version.CURRENT, Runtime.version().toString(),
                type.getName(), null, extended, false);
    }

    /** The port on which it answers HTTP. */
    int port() {
        return injector().getInstance(HttpServerTransport.class).boundAddress().publishAddress().getPort();
    }
}
