package io.rehearsal.command.knowledge;

import io.rehearsal.assistant.Assistants;
import io.rehearsal.assistant.embedding.Embeddings;
import io.rehearsal.assistant.Language;
import io.rehearsal.assistant.QuestionTranslator;
import io.rehearsal.events.knowledge.TextVector;
import io.rehearsal.events.knowledge.queries.QueryReading;
import io.rehearsal.events.knowledge.queries.ReadQuery;
import io.rehearsal.events.knowledge.queries.Translation;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Reads a question before it is searched. Somebody waits for it. */
@Component
class QueryReader {

    private final Embeddings embeddings;
    private final QuestionTranslator translator;
    private final Assistants assistants;

    QueryReader(Embeddings embeddings, QuestionTranslator translator, Assistants assistants) {
        this.embeddings = embeddings;
        this.translator = translator;
        this.assistants = assistants;
    }

    @QueryHandler
    QueryReading read(ReadQuery query) {
        var own = EmbeddedText.of(query.query());
        // What is nothing but control characters has no meaning to look for.
        boolean embedded = query.vectors() && !own.text().isEmpty();
        var vectors = embedded ? List.of(vector(query.query(), own.language())) : List.<TextVector>of();
        var translation = translation(own, embedded);
        if (!query.expand()) {
            return new QueryReading(own.model().language(), vectors, translation, List.of(), null);
        }
        var expanded = assistants.of(query.accountId()).expander().expand(query.query().strip());
        return new QueryReading(own.model().language(), vectors, translation, expanded.expansions(), expanded.engine());
    }

    private Translation translation(EmbeddedText question, boolean embedded) {
        var into = question.language() == Language.ZH ? Language.EN : Language.ZH;
        var translated = translator.translate(question.text(), into);
        return new Translation(Embeddings.modelOf(into).language(), translated.words(), embedded ? vector(translated.text(), into) : null);
    }

    private TextVector vector(String query, Language language) {
        var text = EmbeddedText.of(query, language);
        return new TextVector(text.model(), embeddings.embed(language, List.of(text.text())).getFirst());
    }
}
