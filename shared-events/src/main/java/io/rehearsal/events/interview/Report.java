package io.rehearsal.events.interview;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an interview went. All scores are whole points from 0 to 100.
 *
 * @param totalScore   mean of the questions that count: those answered, and those asked and passed over
 * @param dimensions   the three skills that contracts show
 * @param categories   mean by category of the questions that count
 * @param questions    every question that was asked, in that order
 * @param resources    worth reading for the weaknesses
 * @param interviewers what each interviewer says; empty outside of a panel
 */
public record Report(
        int totalScore,
        String summary,
        List<String> strengths,
        List<String> weaknesses,
        List<DimensionScore> dimensions,
        List<CategoryScore> categories,
        List<QuestionGrade> questions,
        List<Resource> resources,
        List<InterviewerFeedback> interviewers) {

    public enum Dimension {
        TECHNICAL, COMMUNICATION, PROBLEM_SOLVING
    }

    public record DimensionScore(Dimension dimension, int score) {
    }

    public record CategoryScore(Category category, int score) {
    }

    /**
     * @param type  {@code article}, {@code book}, {@code course}, {@code documentation} or {@code video}; {@code document} for a passage of
     *              the person's own
     * @param title of a passage the name of its file and the headings that it stands under, with {@code ›} between them
     * @param url   of a passage the path of its document's preview, such as {@code /api/knowledge/3/preview}
     */
    public record Resource(String type, String title, String url) {
    }

    /** @param name the interviewer's own, such as 张工 */
    public record InterviewerFeedback(Interviewer interviewer, String name, int score, String text) {
    }
}
