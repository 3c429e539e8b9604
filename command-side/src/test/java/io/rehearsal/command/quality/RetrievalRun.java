package io.rehearsal.command.quality;

import io.rehearsal.assistant.Language;
import io.rehearsal.assistant.QueryExpander;
import io.rehearsal.assistant.embedding.Embeddings;
import io.rehearsal.assistant.local.retrieval.Signals;
import io.rehearsal.assistant.QuestionTranslator.Translated;
import io.rehearsal.assistant.local.translation.TableTranslator;
import io.rehearsal.events.knowledge.queries.RankPassages.Candidate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The path of a query over one set in memory, computed as the search computes it. */
final class RetrievalRun {

    private static final int LEG = 100;
    private static final int READ = 60;
    private static final double HEADING = 0.3;
    private static final double VECTOR_WEIGHT = 0.5;
    private static final TableTranslator TRANSLATOR = new TableTranslator();

    private final RetrievalSet set;
    private final QueryExpander expander;
    private final WordIndex texts;
    private final WordIndex titles;
    private final List<float[]> vectors;
    private final List<float[]> questions;
    private final List<@Nullable Translated> translations;

    RetrievalRun(RetrievalSet set, QueryExpander expander, VectorFile file) {
        this.set = set;
        this.expander = expander;
        this.texts = new WordIndex(set.passages().stream().map(RetrievalSet.Text::text).toList());
        this.titles = new WordIndex(set.passages().stream().map(RetrievalSet.Text::title).toList());
        this.vectors = file.of(set.language(), set.passages().stream().map(RetrievalSet.Text::text).toList());
        this.translations = set.questions().stream().map(question -> translated(question.text(), set.language())).toList();
        this.questions = file.of(set.language(), IntStream.range(0, translations.size()).mapToObj(i -> text(i)).toList());
    }

    /** Null where the question is in the language of the passages. */
    private static @Nullable Translated translated(String question, Language language) {
        return Language.of(question) == language ? null : TRANSLATOR.translate(question, language);
    }

    private String text(int question) {
        var translation = translations.get(question);
        return translation == null ? set.questions().get(question).text() : translation.text();
    }

    /**
     * What the parts make of a question.
     *
     * @param words   order by words
     * @param meaning order by vectors
     * @param fused   order by both
     * @param read    the best of both, as the ranker sees them
     */
    record Found(List<Integer> words, List<Integer> meaning, List<Integer> fused, List<Integer> read, List<double[]> signals,
            double[] lexical, double[] cosine, double[] fusion) {

        /** The order by likelihoods of those that were read. */
        List<Integer> by(double[] likelihoods) {
            return Ranked.order(likelihoods, likelihoods.length).stream().map(read::get).toList();
        }
    }

    Found find(int question, boolean expand) {
        return find(question, expand, _ -> true);
    }

    /** As if the other passages were not there. */
    Found find(int question, boolean expand, IntPredicate among) {
        var asked = set.questions().get(question).text();
        var lexical = new double[vectors.size()];
        var heading = new double[vectors.size()];
        var translation = translations.get(question);
        if (translation == null) {
            texts.add(lexical, asked, 1);
            titles.add(heading, asked, 1);
        } else {
            translation.words().forEach(word -> {
                texts.addBest(lexical, word);
                titles.addBest(heading, word);
            });
        }
        if (expand && translation == null) {
            expander.expand(asked).expansions().forEach(expansion -> {
                texts.add(lexical, expansion.term(), expansion.weight());
                titles.add(heading, expansion.term(), expansion.weight());
            });
        }
        IntStream.range(0, lexical.length).filter(i -> !among.test(i)).forEach(i -> {
            lexical[i] = 0;
            heading[i] = 0;
        });
        var both = IntStream.range(0, lexical.length).mapToDouble(i -> lexical[i] + HEADING * heading[i]).toArray();
        var cosine = IntStream.range(0, lexical.length)
                .mapToDouble(i -> among.test(i) ? Embeddings.cosine(vectors.get(i), questions.get(question)) : 0).toArray();
        var words = Ranked.order(both, LEG);
        var meaning = Ranked.order(cosine, LEG);
        var fusion = new double[lexical.length];
        fuse(fusion, both, words, 1 - VECTOR_WEIGHT);
        fuse(fusion, cosine, meaning, VECTOR_WEIGHT);
        var fused = Ranked.order(fusion, 2 * LEG);
        var read = fused.subList(0, Math.min(READ, fused.size()));
        var candidates = read.stream().map(i -> candidate(i, lexical[i], heading[i], cosine[i], fusion[i])).toList();
        return new Found(words, meaning, fused, List.copyOf(read),
                translation == null ? Signals.of(asked, candidates) : Signals.of(translation.words(), candidates), both, cosine, fusion);
    }

    RankingFit.Rows rows(int question, Found found) {
        Set<Integer> relevant = set.questions().get(question).relevant();
        return new RankingFit.Rows(set.name(), set.page(set.questions().get(question)), found.signals(),
                found.read().stream().map(relevant::contains).toList());
    }

    private Candidate candidate(int i, double lexical, double heading, double cosine, double fused) {
        var passage = set.passages().get(i);
        return new Candidate(i, passage.title() + ".md", List.of(), passage.text(), false, lexical == 0 ? null : lexical, heading == 0 ? null : heading,
                cosine, fused);
    }

    private static void fuse(double[] fusion, double[] scores, List<Integer> found, double weight) {
        if (found.isEmpty()) {
            return;
        }
        double best = scores[found.getFirst()];
        double worst = scores[found.getLast()];
        for (int i : new ArrayList<>(found)) {
            fusion[i] += weight * (best == worst ? 1 : (scores[i] - worst) / (best - worst));
        }
    }
}
