package io.rehearsal.api.contract.interviewhelper.interview;

import io.rehearsal.api.contract.SnakeCase;
import io.rehearsal.api.contract.interviewhelper.Labels;
import io.rehearsal.events.interview.Category;
import io.rehearsal.events.interview.Difficulty;
import org.jspecify.annotations.Nullable;

/** What the server says over the socket (§4.6). */
sealed interface SocketMessage {

    static SocketMessage question(int id, @Nullable String text, Category category, Difficulty difficulty, int total) {
        return new Asking("question", new QuestionData(id, text, Labels.of(category), Labels.of(difficulty), id, total));
    }

    static SocketMessage followUp(@Nullable String text, @Nullable String reason, int questionId) {
        return new FollowingUp("followup", new FollowUpData(text, reason, questionId));
    }

    static SocketMessage end() {
        return new Telling("end", "面试已结束");
    }

    static SocketMessage error(String message) {
        return new Telling("error", message);
    }

    record Asking(String type, QuestionData data) implements SocketMessage {
    }

    /** @param index from 1 to {@code total} */
    record QuestionData(int id, @Nullable String question, String category, String difficulty, int index, int total) {
    }

    record FollowingUp(String type, FollowUpData data) implements SocketMessage {
    }

    record FollowUpData(@Nullable String question, @Nullable String reason, int questionId) implements SnakeCase {
    }

    record Telling(String type, String message) implements SocketMessage {
    }
}
