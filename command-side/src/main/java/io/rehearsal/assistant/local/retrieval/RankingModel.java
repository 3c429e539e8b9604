package io.rehearsal.assistant.local.retrieval;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/**
 * How signals add up to a likelihood: the logistic function of a weighted sum. Fitted to public questions; the file says to which.
 *
 * @param weights in the order of {@link Signals#NAMES}
 */
public record RankingModel(double base, double[] weights) {

    private static final String FILE = "ranking.properties";

    public RankingModel {
        if (weights.length != Signals.NAMES.size()) {
            throw new IllegalArgumentException("a weight for each of " + Signals.NAMES);
        }
    }

    /** The one that the product uses. */
    public static RankingModel shipped() {
        var values = new Properties();
        try (var reader = new InputStreamReader(Objects.requireNonNull(RankingModel.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8)) {
            values.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new RankingModel(Double.parseDouble(values.getProperty("base")),
                Signals.NAMES.stream().mapToDouble(name -> Double.parseDouble(values.getProperty(name))).toArray());
    }

    /** From 0 to 1. */
    public double likelihood(double[] row) {
        double sum = base;
        for (int i = 0; i < row.length; i++) {
            sum += weights[i] * row[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
