package io.rehearsal.api.embedded.opensearch;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.opensearch.script.ScriptContext;
import org.opensearch.script.ScriptEngine;
import org.springframework.util.function.SingletonSupplier;

/** A script engine that is made when the first script is compiled. */
final class LateScriptEngine implements ScriptEngine {

    private final String type;
    private final Set<ScriptContext<?>> contexts;
    private final SingletonSupplier<ScriptEngine> engine;

    LateScriptEngine(String type, Collection<ScriptContext<?>> contexts, Supplier<ScriptEngine> engine) {
        this.type = type;
        this.contexts = Set.copyOf(contexts);
        this.engine = SingletonSupplier.of(engine);
    }

    @Override
    public String getType() {
        return type;
    }

    @Override
    public <F> F compile(String name, String code, ScriptContext<F> context, Map<String, String> parameters) {
        return engine.obtain().compile(name, code, context, parameters);
    }

    @Override
    public Set<ScriptContext<?>> getSupportedContexts() {
        return contexts;
    }
}
