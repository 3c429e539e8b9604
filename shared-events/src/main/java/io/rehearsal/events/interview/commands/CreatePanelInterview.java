package io.rehearsal.events.interview.commands;

import io.rehearsal.events.interview.Difficulty;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a guest's interview by a panel; answered with its id ({@code Long}), random and below 2^53, once the first question
 * has been asked. Refused with a {@code FILE_…} reason where no text can be read from the resume, and then nothing is stored.
 *
 * @param fileName as the client sent it; null without a file
 */
public record CreatePanelInterview(
        String position, Difficulty difficulty, @Nullable String fileName, byte @Nullable [] file) {
}
