package io.rehearsal.assistant.llm.provider;

import java.time.Duration;

/** Clients of providers with the settings that a test wants. */
public final class Clients {

    private Clients() {
    }

    public static LlmProperties properties(Duration timeout, boolean stream, boolean allowPrivate) {
        return properties(timeout, timeout, stream, allowPrivate);
    }

    public static LlmProperties properties(Duration timeout, Duration searchTimeout, boolean stream, boolean allowPrivate) {
        return new LlmProperties(null, null, null, null, timeout, searchTimeout, Duration.ofSeconds(2), stream, allowPrivate);
    }

    public static ProviderClient of(LlmProperties properties) {
        var addresses = new OutboundAddresses(properties);
        return new ProviderClient(new Connections(addresses, properties), addresses, properties, (_, _, _, _, _) -> { });
    }
}
