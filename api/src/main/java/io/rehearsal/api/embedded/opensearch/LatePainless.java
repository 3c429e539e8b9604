package io.rehearsal.api.embedded.opensearch;

import java.util.Collection;
import java.util.List;
import org.opensearch.common.settings.Setting;
import org.opensearch.common.settings.Settings;
import org.opensearch.painless.PainlessModulePlugin;
import org.opensearch.plugins.ExtensiblePlugin;
import org.opensearch.plugins.Plugin;
import org.opensearch.plugins.ScriptPlugin;
import org.opensearch.script.ScriptContext;
import org.opensearch.script.ScriptEngine;

/** Painless, whose lists of allowed methods take half of a node's start to read, only once a script is compiled. */
public final class LatePainless extends Plugin implements ScriptPlugin, ExtensiblePlugin {

    private final PainlessModulePlugin painless = new PainlessModulePlugin();

    @Override
    public void loadExtensions(ExtensionLoader loader) {
        painless.loadExtensions(loader);
    }

    @Override
    public List<Setting<?>> getSettings() {
        return painless.getSettings();
    }

    @Override
    public ScriptEngine getScriptEngine(Settings settings, Collection<ScriptContext<?>> contexts) {
        return new LateScriptEngine("painless", contexts, () -> painless.getScriptEngine(settings, contexts));
    }
}
