package io.rehearsal.events.knowledge.queries;

import io.rehearsal.events.Engine;
import io.rehearsal.events.knowledge.TextVector;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question as the assistant reads it.
 *
 * @param language    {@code zh} or {@code en}
 * @param vectors     that of its own language's model; none where none was wanted, or where there is no meaning to look for
 * @param translation for documents in the other language
 * @param expansions  other words for the question's
 * @param engine      which engine found them; null where none were wanted
 */
public record QueryReading(String language, List<TextVector> vectors, Translation translation, List<Expansion> expansions, @Nullable Engine engine) {

    /**
     * @param term   what else to search
     * @param of     the words of the question that it stands for
     * @param weight how much it counts against the question's own words, from 0 to 1
     */
    public record Expansion(String term, String of, double weight) {
    }
}
