package io.rehearsal.assistant.local.judging;

import io.rehearsal.assistant.Language;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The sentence model's vectors without what all texts have in common. By the model itself all sentences are near each other, and some to
 * everything; whitened, what tells them apart counts. The training folder says to which texts it was fitted.
 */
final class Whitening {

    private static final double SMALLEST = 1e-6;
    private static final Map<Language, Whitening> LOADED = new EnumMap<>(Language.class);

    static {
        for (var language : Language.values()) {
            LOADED.put(language, load("white-" + language.say("zh", "en") + ".bin"));
        }
    }

    private final float[] mean;
    private final float[][] directions;
    private final float[] pointsMean;
    private final float[][] pointsSpread;

    private Whitening(float[] mean, float[][] directions, float[] pointsMean, float[][] pointsSpread) {
        this.mean = mean;
        this.directions = directions;
        this.pointsMean = pointsMean;
        this.pointsSpread = pointsSpread;
    }

    static Whitening of(Language language) {
        return Objects.requireNonNull(LOADED.get(language));
    }

    private static Whitening load(String file) {
        try (var in = new DataInputStream(new BufferedInputStream(Objects.requireNonNull(Whitening.class.getResourceAsStream(file), file)))) {
            int dimensions = in.readInt();
            int kept = in.readInt();
            return new Whitening(read(in, dimensions), read(in, kept, dimensions), read(in, kept), read(in, kept, kept));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static float[][] read(DataInputStream in, int rows, int columns) throws IOException {
        var matrix = new float[rows][];
        for (int i = 0; i < rows; i++) {
            matrix[i] = read(in, columns);
        }
        return matrix;
    }

    private static float[] read(DataInputStream in, int length) throws IOException {
        var values = new float[length];
        for (int i = 0; i < length; i++) {
            values[i] = in.readFloat();
        }
        return values;
    }

    /** Of length 1. */
    float[] of(float[] vector) {
        var centred = new float[vector.length];
        for (int i = 0; i < vector.length; i++) {
            centred[i] = vector[i] - mean[i];
        }
        var white = times(directions, centred);
        float length = (float) Math.sqrt(dot(white, white));
        for (int i = 0; i < white.length; i++) {
            white[i] /= length;
        }
        return white;
    }

    List<float[]> of(List<float[]> vectors) {
        return vectors.stream().map(this::of).toList();
    }

    /** How far above that of points at large a clause's likeness to a point is, in deviations; the clause whitened. */
    double far(double likeness, float[] clause) {
        return (likeness - dot(clause, pointsMean)) / Math.sqrt(Math.max(SMALLEST, dot(times(pointsSpread, clause), clause)));
    }

    private static float[] times(float[][] matrix, float[] vector) {
        var result = new float[matrix.length];
        for (int row = 0; row < matrix.length; row++) {
            result[row] = dot(matrix[row], vector);
        }
        return result;
    }

    static float dot(float[] a, float[] b) {
        float sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
