package io.rehearsal.events.knowledge.queries;

import io.rehearsal.events.knowledge.TextVector;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question as documents in the other language are asked.
 *
 * @param language {@code zh} or {@code en}: that of the documents
 * @param words    in the order of the question, without question words
 * @param vector   of the question put into that language word by word; null where no vectors were wanted
 */
public record Translation(String language, List<TranslatedWord> words, @Nullable TextVector vector) {
}
