package io.rehearsal.assistant.local.grading;

import io.rehearsal.assistant.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;

/**
 * How evidence adds up to a share of the full score: a base and a weight for each kind of evidence, none below 0, so that more
 * evidence is never worse. Fitted to people's scores; the files say to which.
 *
 * @param weights in the order of {@link Evidence#NAMES}
 */
public record Weights(double base, double[] weights) {

    public Weights {
        if (weights.length != Evidence.NAMES.size() || Arrays.stream(weights).anyMatch(weight -> weight < 0)) {
            throw new IllegalArgumentException("a weight for each of " + Evidence.NAMES + ", none below 0");
        }
    }

    /** The weights that the product uses. */
    public static Weights of(Language language) {
        var file = "weights-" + language.say("zh", "en") + ".properties";
        var values = new Properties();
        try (var reader = new InputStreamReader(Objects.requireNonNull(Weights.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            values.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Weights(Double.parseDouble(values.getProperty("base")),
                Evidence.NAMES.stream().mapToDouble(name -> Double.parseDouble(values.getProperty(name))).toArray());
    }

    /** From 0 to 1. */
    double share(Evidence evidence) {
        double sum = base;
        var values = evidence.values();
        for (int i = 0; i < values.length; i++) {
            sum += weights[i] * values[i];
        }
        return Math.clamp(sum, 0, 1);
    }
}
