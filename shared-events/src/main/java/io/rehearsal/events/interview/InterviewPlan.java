package io.rehearsal.events.interview;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an interview for a role of the catalogue is to be like. It keeps the role as it stood, so that a later change or deletion does not touch it.
 *
 * @param category       of the role
 * @param specialization of the role; null where there is none
 * @param level          of experience; null where it does not matter
 * @param language       that was asked for: {@code en}, {@code zh}, {@code fr} or {@code ar}
 * @param parts          of the interview, in their order
 */
public record InterviewPlan(
        long roleId, String category, @Nullable String specialization, @Nullable String level, String language, List<Part> parts) {

    /**
     * @param type     what the role calls these questions, such as {@code technical}
     * @param category what they are about
     * @param count    how many, at least 1
     */
    public record Part(String type, Category category, int count) {
    }

    /** What the role calls a question; the last part's type beyond the end. @param questionId from 1, in the order of asking */
    public String type(int questionId) {
        int last = 0;
        for (var part : parts) {
            last += part.count();
            if (questionId <= last) {
                return part.type();
            }
        }
        return parts.getLast().type();
    }
}
