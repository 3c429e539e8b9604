package io.rehearsal.api.cli.demo;

import org.jspecify.annotations.Nullable;

/** Who answers in an interview. */
interface Candidate {

    /**
     * The answer, without line breaks at its ends and not blank.
     *
     * @param followUp whether something is asked further
     * @return null to end the interview
     */
    @Nullable String answer(String question, boolean followUp);
}
