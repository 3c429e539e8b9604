package io.rehearsal.assistant.local.match;

import io.rehearsal.assistant.local.reading.Language;

/** Reads a cosine of the sentence models as a share: their unrelated sentences are far from 0, and their near ones short of 1. */
public final class Nearness {

    private Nearness() {
    }

    /** From 0 to 1, in a straight line between the cosines of unrelated and of near statements. */
    public static double of(double cosine, Language language) {
        double unrelated = language == Language.ZH ? 0.45 : 0.54;
        double near = language == Language.ZH ? 0.72 : 0.76;
        return Math.clamp((cosine - unrelated) / (near - unrelated), 0.0, 1.0);
    }
}
