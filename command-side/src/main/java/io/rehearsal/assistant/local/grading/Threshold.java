package io.rehearsal.assistant.local.grading;

import io.rehearsal.assistant.Language;

/** Where likeness, half of the words and half of the meaning, begins to say something. The models of the two languages spread differently. */
enum Threshold {
    /** Below it, a text is about something else. */
    UNRELATED(0.55, 0.58),
    /** From it on, a text is certainly about the matter. */
    RELATED(0.65, 0.69),
    /** From it on, a point has been made. */
    MET(0.75, 0.78);

    private final double chinese;
    private final double english;

    Threshold(double chinese, double english) {
        this.chinese = chinese;
        this.english = english;
    }

    double of(Language language) {
        return language == Language.ZH ? chinese : english;
    }
}
