package io.rehearsal.assistant.local.match;

/**
 * A skill that the job names.
 *
 * @param concept under which it is the same in both languages
 * @param form    as the job description writes it
 * @param line    the line of the job description that asks for it
 * @param weight  how much it counts beside the others
 */
record WantedSkill(String concept, String form, String line, Need need, double weight) {

    /** In falling order of weight. */
    enum Need {
        REQUIRED(1), ADVANTAGE(0.5), TRAIT(0.25);

        private final double weight;

        Need(double weight) {
            this.weight = weight;
        }

        double weight() {
            return weight;
        }
    }
}
