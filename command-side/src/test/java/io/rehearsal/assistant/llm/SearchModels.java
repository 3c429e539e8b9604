package io.rehearsal.assistant.llm;

import static io.rehearsal.assistant.llm.provider.FakeProvider.brokenOff;
import static io.rehearsal.assistant.llm.provider.FakeProvider.json;
import static io.rehearsal.assistant.llm.provider.FakeProvider.status;
import static io.rehearsal.assistant.llm.provider.FakeProvider.text;
import static io.rehearsal.assistant.llm.provider.FakeProvider.write;
import static io.rehearsal.assistant.llm.provider.Protocols.openAi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rehearsal.assistant.llm.provider.Clients;
import io.rehearsal.assistant.llm.provider.FakeProvider;
import io.rehearsal.assistant.llm.provider.FakeProvider.Behaviour;
import io.rehearsal.assistant.llm.provider.ModelSettings;
import io.rehearsal.events.llmconfig.Provider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Models behind a provider on this machine, and what it does to a search. */
final class SearchModels {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private SearchModels() {
    }

    static StructuredModel of(FakeProvider provider) {
        return of(provider, PATIENCE);
    }

    /** A model that has half a minute for anything but a search. */
    static StructuredModel of(FakeProvider provider, Duration searchTimeout) {
        var properties = Clients.properties(PATIENCE, searchTimeout, false, true);
        var settings = new ModelSettings(Provider.OPENAI, "gpt-4o", "sk-secret-0123456789", provider.address() + "/v1", false);
        return new LanguageModels(_ -> Optional.of(settings), Clients.of(properties), properties).of(1L).orElseThrow();
    }

    static Behaviour answering(Object answer) {
        return json(openAi(write(answer), 200, 40));
    }

    /** What makes a search fall back, each with what the answer says of it. */
    static Map<String, Behaviour> failures(Object good) {
        var whole = write(good);
        return Map.of(
                "gpt-4o: rate limited (429)", status(429, "Retry-After", "60"),
                "gpt-4o: server error (500)", status(500, "Retry-After", "0"),
                "gpt-4o: key refused (401)", status(401),
                "gpt-4o: no usable answer, it is not JSON", json(openAi(whole.substring(0, whole.length() / 2), 1, 1)),
                "gpt-4o: no usable answer, it was cut short", json(openAi(whole, "length", 1, 1)),
                "gpt-4o: no usable answer, the answer is an object with a field that does not belong there",
                json(openAi("{\"verdict\": \"excellent\"}", 1, 1)),
                "gpt-4o: unreadable", text("text/html", "<html>a login page</html>"),
                "gpt-4o: broken off", brokenOff(write(openAi(whole, 1, 1)).substring(0, 30)));
    }

    static String instructions(FakeProvider provider) {
        return provider.received().getFirst().body().at("/messages/0/content").asText();
    }

    static JsonNode data(FakeProvider provider) {
        try {
            return new ObjectMapper().readTree(provider.received().getFirst().body().at("/messages/1/content").asText());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
