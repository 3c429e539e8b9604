package io.rehearsal.assistant.chunking;

import io.rehearsal.assistant.embedding.Embeddings;
import io.rehearsal.assistant.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How far the meaning turns between neighbouring units: the cosine distance of what stands shortly before a boundary from what stands
 * shortly after it. Windows of sentences on both sides are TextTiling's (Hearst, 1997); vectors in place of words, and a percentile of the
 * document's own distances as the threshold, are Kamradt's "semantic chunking" (2023).
 */
final class Turns {

    /** Units on each side of a boundary that are compared. */
    private static final int WINDOW = 2;
    /** Of all boundaries in a document, the share at which the meaning does not turn. */
    private static final double PERCENTILE = 0.75;
    private static final int BATCH = 64;
    /** So many vectors at most are made for a document: where there are more units, as of tiny paragraphs, neighbours share one. */
    private static final int MOST_VECTORS = 4_000;

    private final List<double[]> distances;
    private final double threshold;

    private Turns(List<double[]> distances) {
        this.distances = distances;
        double[] all = distances.stream().flatMapToDouble(Arrays::stream).sorted().toArray();
        this.threshold = all.length == 0 ? 1 : all[(int) Math.min(all.length - 1, Math.floor(PERCENTILE * all.length))];
    }

    /** @param stretches the units of each stretch that is to be cut; none is compared with those of another stretch */
    static Turns between(List<List<Unit>> stretches, String text, SemanticChunker.Embedder embedder) {
        List<Unit> prose = stretches.stream().flatMap(List::stream).filter(Unit::isProse).toList();
        List<float[]> vectors = vectors(prose, text, embedder);
        List<double[]> distances = new ArrayList<>();
        int next = 0;
        for (List<Unit> stretch : stretches) {
            int count = (int) stretch.stream().filter(Unit::isProse).count();
            distances.add(distances(stretch, vectors.subList(next, next + count)));
            next += count;
        }
        return new Turns(distances);
    }

    /** One a unit. */
    private static List<float[]> vectors(List<Unit> prose, String text, SemanticChunker.Embedder embedder) {
        int together = Math.ceilDiv(prose.size(), MOST_VECTORS);
        List<String> texts = new ArrayList<>();
        for (int from = 0; from < prose.size(); from += together) {
            Unit last = prose.get(Math.min(prose.size(), from + together) - 1);
            texts.add(text.substring(prose.get(from).start(), last.end()));
        }
        Language language = Language.of(text);
        List<float[]> distinct = new ArrayList<>();
        for (int from = 0; from < texts.size(); from += BATCH) {
            distinct.addAll(embedder.embed(language, texts.subList(from, Math.min(texts.size(), from + BATCH))));
        }
        return IntStream.range(0, prose.size()).mapToObj(unit -> distinct.get(unit / together)).toList();
    }

    /** Code and tables are taken to mean what is said before them, so that they stay with it. */
    private static double[] distances(List<Unit> units, List<float[]> ofProse) {
        double[] distances = new double[Math.max(0, units.size() - 1)];
        if (ofProse.isEmpty()) {
            return distances;
        }
        List<float[]> vectors = new ArrayList<>();
        float[] last = ofProse.getFirst();
        int next = 0;
        for (Unit unit : units) {
            last = unit.isProse() ? ofProse.get(next++) : last;
            vectors.add(last);
        }
        for (int i = 0; i < distances.length; i++) {
            distances[i] = distance(
                    vectors.subList(Math.max(0, i + 1 - WINDOW), i + 1), vectors.subList(i + 1, Math.min(vectors.size(), i + 1 + WINDOW)));
        }
        return distances;
    }

    private static double distance(List<float[]> before, List<float[]> after) {
        float[] a = mean(before);
        float[] b = mean(after);
        double lengths = Math.sqrt(Embeddings.cosine(a, a) * Embeddings.cosine(b, b));
        return lengths == 0 ? 0 : 1 - Embeddings.cosine(a, b) / lengths;
    }

    private static float[] mean(List<float[]> vectors) {
        float[] sum = new float[vectors.getFirst().length];
        for (float[] vector : vectors) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += vector[i];
            }
        }
        return sum;
    }

    /** From 0 to 2, behind a unit. */
    double distance(int stretch, int unit) {
        return distances.get(stretch)[unit];
    }

    /** Whether the meaning turns behind a unit: more than at most places of the document, and more than beside it. */
    boolean turns(int stretch, int unit) {
        double[] here = distances.get(stretch);
        double before = unit == 0 ? 0 : here[unit - 1];
        double after = unit + 1 == here.length ? 0 : here[unit + 1];
        return here[unit] >= threshold && here[unit] > 0 && here[unit] >= before && here[unit] >= after;
    }
}
