package io.rehearsal.command.knowledge;

import io.rehearsal.assistant.Assistants;
import io.rehearsal.assistant.embedding.Embeddings;
import io.rehearsal.assistant.Language;
import io.rehearsal.events.knowledge.TextVector;
import io.rehearsal.events.knowledge.queries.QueryReading;
import io.rehearsal.events.knowledge.queries.ReadQuery;
import java.util.Arrays;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Reads a question before it is searched. Somebody waits for it. */
@Component
class QueryReader {

    private static final int FEW_WORDS = 3;

    private final Embeddings embeddings;
    private final Assistants assistants;

    QueryReader(Embeddings embeddings, Assistants assistants) {
        this.embeddings = embeddings;
        this.assistants = assistants;
    }

    @QueryHandler
    QueryReading read(ReadQuery query) {
        var own = EmbeddedText.of(query.query());
        var likely = languages(own);
        var wanted = switch (query.vectors()) {
            case NONE -> List.<Language>of();
            case LIKELY -> likely;
            case OTHER -> Arrays.stream(Language.values()).filter(language -> !likely.contains(language)).toList();
        };
        // What is nothing but control characters has no meaning to look for.
        var vectors = own.text().isEmpty() ? List.<TextVector>of() : wanted.stream().map(language -> vector(query.query(), language)).toList();
        if (!query.expand()) {
            return new QueryReading(own.model().language(), vectors, List.of(), null);
        }
        var expanded = assistants.of(query.accountId()).expander().expand(query.query().strip());
        return new QueryReading(own.model().language(), vectors, expanded.expansions(), expanded.engine());
    }

    /**
     * The question's own; for a few Latin words Chinese as well, because Chinese documents are full of them. Vectors of the wrong model
     * do more harm than good otherwise.
     */
    private static List<Language> languages(EmbeddedText question) {
        return question.language() == Language.EN && isFewLatinWords(question.text())
                ? List.of(Language.EN, Language.ZH)
                : List.of(question.language());
    }

    private static boolean isFewLatinWords(String text) {
        return text.codePoints().noneMatch(Character::isIdeographic) && text.split(" ").length <= FEW_WORDS;
    }

    private TextVector vector(String query, Language language) {
        var text = EmbeddedText.of(query, language);
        return new TextVector(text.model(), embeddings.embed(language, List.of(text.text())).getFirst());
    }
}
