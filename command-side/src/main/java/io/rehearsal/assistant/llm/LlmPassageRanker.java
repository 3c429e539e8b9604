package io.rehearsal.assistant.llm;

import io.rehearsal.assistant.PassageRanker;
import io.rehearsal.events.knowledge.queries.RankPassages.Candidate;
import io.rehearsal.events.knowledge.queries.RankPassages.Ranking;
import io.rehearsal.events.knowledge.queries.TranslatedWord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Has a model read a question together with the passages that the search put first; what it says is weighed by {@link JudgedPassages}. */
final class LlmPassageRanker implements PassageRanker {

    static final int MOST = 20;
    static final int HIGHEST = 100;

    private final StructuredModel model;
    private final PassageRanker local;

    record Data(String question, List<Text> passages) {
    }

    /** @param number from 1 */
    record Text(int number, String from, String text) {
    }

    record Form(List<Score> scores) {
    }

    /** @param score from 0 to 100 */
    record Score(int number, int score) {
    }

    LlmPassageRanker(StructuredModel model, PassageRanker local) {
        this.model = model;
        this.local = local;
    }

    @Override
    public Ranking rank(String query, List<TranslatedWord> translation, List<Candidate> candidates) {
        var ranking = local.rank(query, translation, candidates);
        var question = SearchedQuestion.of(query);
        if (question.isEmpty() || candidates.isEmpty()) {
            return ranking;
        }
        return Fallback.to(failure -> new Ranking(ranking.engine().insteadOf(failure), ranking.scores(), ranking.signals()), () -> {
            var read = best(candidates);
            var data = new Data(question.get().text(), texts(read, candidates));
            var answer = Checked.of(model, Prompt.of("rank-passages", question.get().language()), data, Form.class, form -> scores(form, read.size()));
            return new JudgedPassages(read, answer.value()).in(ranking, answer.engine());
        });
    }

    /** Places in the list, the best by both legs of the search first. */
    private static List<Integer> best(List<Candidate> candidates) {
        return IntStream.range(0, candidates.size()).boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> candidates.get(i).fused()).reversed()).limit(MOST).toList();
    }

    private static List<Text> texts(List<Integer> read, List<Candidate> candidates) {
        return IntStream.range(0, read.size()).mapToObj(i -> {
            var candidate = candidates.get(read.get(i));
            var place = new ArrayList<>(List.of(candidate.fileName()));
            place.addAll(candidate.headingPath());
            return new Text(i + 1, Bids.without(Excerpt.of(String.join(" > ", place), Excerpt.CANDIDATE_PLACE)),
                    Bids.without(Excerpt.of(candidate.text(), Excerpt.CANDIDATE)));
        }).toList();
    }

    /** @throws IllegalArgumentException where a number is missing, foreign or given twice, or a score is out of range */
    private static List<Integer> scores(Form form, int read) {
        var scores = new TreeMap<Integer, Integer>();
        for (var given : form.scores()) {
            if (given.number() < 1 || given.number() > read || given.score() < 0 || given.score() > HIGHEST) {
                throw new IllegalArgumentException("a number is foreign, or a score is not from 0 to " + HIGHEST);
            }
            if (scores.put(given.number(), given.score()) != null) {
                throw new IllegalArgumentException("a passage has two scores");
            }
        }
        if (scores.size() < read) {
            throw new IllegalArgumentException("a passage has no score");
        }
        return List.copyOf(scores.values());
    }
}
