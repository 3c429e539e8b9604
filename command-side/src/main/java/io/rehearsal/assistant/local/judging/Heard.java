package io.rehearsal.assistant.local.judging;

import io.rehearsal.assistant.Language;
import io.rehearsal.assistant.embedding.Embeddings;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * An answer beside what was asked, and how near their parts are to each other, by the sentence model, each from -1 to 1.
 *
 * @param clauses  of the answer; at least one
 * @param likeness for each point, to each clause
 * @param white    the same by whitened vectors
 */
record Heard(Language language, boolean knowledge, String question, List<String> points, String said, List<String> clauses,
        List<float[]> pointVectors, float[] questionVector, List<float[]> clauseVectors, double[][] likeness, double[] questionToClauses,
        double[] pointsToAnswer, double questionToAnswer, WhiteHeard white) {

    /** Of sentences that answer a question 96 in 100 are at least as near to it or to a point of it. */
    private static final double RELATED_ENGLISH = 0.48;
    private static final double RELATED_CHINESE = 0.40;
    /** Nor is a sentence part of the answer that is so much further from the question than the answer's nearest one. */
    private static final double FURTHER = 0.3;

    /** Nearer to its question is every one of 60 coached answers in each language that answers it, in whatever words. */
    private static final double ELSEWHERE_ENGLISH = 0.53;
    private static final double ELSEWHERE_CHINESE = 0.46;

    static Heard of(Embeddings embeddings, Language language, boolean knowledge, String question, List<String> points, String said, List<String> clauses) {
        var asked = embed(embeddings, language, List.of(question)).getFirst();
        var wanted = embed(embeddings, language, points);
        var pieces = embed(embeddings, language, clauses);
        var whole = embed(embeddings, language, List.of(said)).getFirst();
        return new Heard(language, knowledge, question, points, said, clauses, wanted, asked, pieces,
                wanted.stream().map(point -> all(point, pieces)).toArray(double[][]::new), all(asked, pieces), all(whole, wanted), Embeddings.cosine(asked, whole),
                WhiteHeard.of(Whitening.of(language), wanted, asked, pieces, whole));
    }

    /** The Chinese sentence model does not know capital letters. */
    private static List<float[]> embed(Embeddings embeddings, Language language, List<String> texts) {
        return embeddings.embed(language, language == Language.ZH ? texts.stream().map(text -> text.toLowerCase(Locale.ROOT)).toList() : texts);
    }

    private static double[] all(float[] vector, List<float[]> others) {
        return others.stream().mapToDouble(other -> Embeddings.cosine(vector, other)).toArray();
    }

    /**
     * What was said, without sentences about something else, so that padding neither helps nor harms. A story is left whole: its parts need
     * no likeness to the question.
     */
    String related() {
        if (!knowledge || sentences().size() == 1) {
            return said;
        }
        double best = sentences().stream().mapToDouble(sentence -> nearness(clauses.indexOf(sentence))).max().orElse(1);
        double enough = Math.max(language == Language.ZH ? RELATED_CHINESE : RELATED_ENGLISH, best - FURTHER);
        var kept = sentences().stream().filter(sentence -> nearness(clauses.indexOf(sentence)) >= enough).toList();
        return kept.size() == sentences().size() ? said : String.join(language == Language.ZH ? "" : " ", kept);
    }

    /** Whether the answer is about something else altogether. */
    boolean elsewhere() {
        return questionToAnswer < (language == Language.ZH ? ELSEWHERE_CHINESE : ELSEWHERE_ENGLISH);
    }

    private double nearness(int clause) {
        return clause < 0 ? 1 : Math.max(questionToClauses[clause], Arrays.stream(likeness).mapToDouble(row -> row[clause]).max().orElse(1));
    }

    /** For each point how near its nearest clause is. */
    double[] nearest() {
        return Arrays.stream(likeness).mapToDouble(row -> Arrays.stream(row).max().orElseThrow()).toArray();
    }

    /** For each point its nearest clause, by its number. */
    int[] best() {
        return Arrays.stream(likeness).mapToInt(row -> IntStream.range(0, row.length).reduce((a, b) -> row[b] > row[a] ? b : a).orElseThrow()).toArray();
    }

    /** The answer's sentences, without the clauses that they were split into. */
    List<String> sentences() {
        return Clauses.sentences(said);
    }
}
