package io.rehearsal.command.knowledge;

import io.rehearsal.assistant.embedding.Embeddings;
import io.rehearsal.assistant.Language;
import io.rehearsal.command.knowledge.VectorTable.Key;
import io.rehearsal.command.sealing.Seal;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.knowledge.TextVector;
import io.rehearsal.events.knowledge.queries.EmbedChunks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.axonframework.queryhandling.QueryHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The vectors of people's texts, by the model of each text's language: what was embedded before is not embedded again. */
@Component
class TextVectors {

    private static final Logger LOG = LoggerFactory.getLogger(TextVectors.class);
    /** How many are looked up at once, and kept at once. */
    private static final int PAGE = 256;

    private final Embeddings embeddings;
    private final VectorTable table;

    TextVectors(Embeddings embeddings, VectorTable table) {
        this.embeddings = embeddings;
        this.table = table;
    }

    @QueryHandler
    List<TextVector> embed(EmbedChunks query) {
        return of(query.ownerId(), query.texts());
    }

    /** One a text, in their order. Embeds what is missing in the background, and keeps it at once. */
    List<TextVector> of(long ownerId, List<String> texts) {
        var subject = Seal.subject(ownerId);
        var vectors = new ArrayList<TextVector>(texts.size());
        for (int from = 0; from < texts.size(); from += PAGE) {
            vectors.addAll(page(subject, texts.subList(from, Math.min(texts.size(), from + PAGE))));
        }
        return List.copyOf(vectors);
    }

    private List<TextVector> page(String subject, List<String> texts) {
        var read = texts.stream().map(EmbeddedText::of).toList();
        var wanted = new LinkedHashMap<Key, EmbeddedText>();
        var keys = read.stream().map(Key::of).toList();
        for (int i = 0; i < keys.size(); i++) {
            wanted.putIfAbsent(keys.get(i), read.get(i));
        }
        var vectors = new HashMap<>(table.find(subject, wanted.keySet()));
        wanted.keySet().removeAll(vectors.keySet());
        var made = made(wanted);
        keep(subject, made);
        vectors.putAll(made);
        return IntStream.range(0, keys.size())
                .mapToObj(i -> new TextVector(read.get(i).model(), Objects.requireNonNull(vectors.get(keys.get(i))))).toList();
    }

    private Map<Key, float[]> made(Map<Key, EmbeddedText> missing) {
        var made = new LinkedHashMap<Key, float[]>();
        for (var language : Language.values()) {
            var keys = missing.entrySet().stream().filter(entry -> entry.getValue().language() == language).map(Map.Entry::getKey).toList();
            var texts = keys.stream().map(key -> Objects.requireNonNull(missing.get(key)).text()).toList();
            var vectors = embeddings.embedInBackground(language, texts);
            for (int i = 0; i < keys.size(); i++) {
                made.put(keys.get(i), vectors.get(i));
            }
        }
        return made;
    }

    private void keep(String subject, Map<Key, float[]> made) {
        if (made.isEmpty()) {
            return;
        }
        try {
            table.keep(subject, made);
        } catch (Refusal erased) {
            // Whoever asks has read the texts before their owner was erased, and reads again before long.
            LOG.debug("no vectors are kept: {}", erased.getMessage());
        }
    }
}
