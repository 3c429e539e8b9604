package io.rehearsal.assistant.llm;

import io.rehearsal.assistant.QueryExpander;
import io.rehearsal.assistant.local.retrieval.LocalQueryExpander;
import io.rehearsal.events.knowledge.queries.QueryReading.Expansion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Has a model name what a question asks about in other words, behind those that the local engine knows. Where these are as many as
 * there is room for, no model is asked.
 */
final class LlmQueryExpander implements QueryExpander {

    static final int MOST = 8;
    static final int MOST_OF_MODEL = 6;
    static final int LONGEST_TERM = 60;

    private final StructuredModel model;
    private final QueryExpander local;

    record Data(String question) {
    }

    record Form(List<Term> terms) {
    }

    /** @param of the words of the question that the term stands for */
    record Term(String term, @Nullable String of) {
    }

    LlmQueryExpander(StructuredModel model, QueryExpander local) {
        this.model = model;
        this.local = local;
    }

    @Override
    public Answer expand(String query) {
        var known = local.expand(query);
        var question = SearchedQuestion.of(query);
        if (question.isEmpty() || known.expansions().size() >= MOST) {
            return known;
        }
        return Fallback.to(failure -> new Answer(known.engine().insteadOf(failure), known.expansions()), () -> {
            var data = new Data(question.get().text());
            var answer = Checked.of(model, Prompt.of("expand-query", question.get().language()), data, Form.class,
                    form -> union(known.expansions(), form.terms(), query));
            return new Answer(answer.engine(), answer.value());
        });
    }

    /** @throws IllegalArgumentException where terms were named and not one of them can be searched */
    private static List<Expansion> union(List<Expansion> known, List<Term> named, String query) {
        var fit = named.stream().filter(LlmQueryExpander::isFit).limit(MOST_OF_MODEL).toList();
        if (fit.isEmpty() && !named.isEmpty()) {
            throw new IllegalArgumentException("no term that can be searched");
        }
        var union = new LinkedHashMap<String, Expansion>();
        known.forEach(expansion -> union.putIfAbsent(folded(expansion.term()), expansion));
        fit.stream().map(term -> expansion(term, query)).filter(expansion -> !isQuestion(expansion.term(), query))
                .forEach(expansion -> union.putIfAbsent(folded(expansion.term()), expansion));
        return union.values().stream().limit(MOST).toList();
    }

    private static boolean isFit(Term named) {
        var term = Remarks.plain(named.term());
        return term != null && term.length() <= LONGEST_TERM && !Likeness.letters(term).isEmpty() && !Remarks.isUnfit(term);
    }

    /** What does not stand in the question cannot be what the term stands for: then it is the question as a whole. */
    private static Expansion expansion(Term named, String query) {
        var of = Remarks.plain(named.of());
        return new Expansion(String.valueOf(Remarks.plain(named.term())), of != null && folded(query).contains(folded(of)) ? of : query,
                LocalQueryExpander.OTHER_NAME);
    }

    private static boolean isQuestion(String term, String query) {
        return Likeness.letters(term).equals(Likeness.letters(query));
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
