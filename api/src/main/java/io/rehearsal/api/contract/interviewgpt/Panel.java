package io.rehearsal.api.contract.interviewgpt;

import io.rehearsal.events.interview.Interviewer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What this contract calls the interviewers. */
final class Panel {

    private static final String CHINESE = "zh";

    private Panel() {
    }

    static String id(Interviewer interviewer) {
        return interviewer.name().toLowerCase(Locale.ROOT);
    }

    /** Empty where no interviewer is called so. */
    static Optional<Interviewer> interviewer(String id) {
        return Arrays.stream(Interviewer.values()).filter(interviewer -> id(interviewer).equals(id)).findFirst();
    }

    /** In the order of their turns. */
    static List<String> sequence() {
        return Arrays.stream(Interviewer.values()).map(Panel::id).toList();
    }

    static String role(Interviewer interviewer) {
        return switch (interviewer) {
            case TECHNICAL -> "技术面试官";
            case BEHAVIORAL -> "行为面试官";
            case HR -> "HR面试官";
        };
    }

    /** @param language of the interview, {@code zh} or {@code en} */
    static String role(Interviewer interviewer, String language) {
        return language.equals(CHINESE) ? role(interviewer) : switch (interviewer) {
            case TECHNICAL -> "Technical interviewer";
            case BEHAVIORAL -> "Behavioral interviewer";
            case HR -> "HR interviewer";
        };
    }

    /** What is said when an interviewer takes over. */
    static String takesOver(Interviewer interviewer, String language) {
        return language.equals(CHINESE)
                ? "现在由%s接管面试".formatted(role(interviewer))
                : "%s takes over the interview".formatted(role(interviewer, language));
    }

    /** What is said when the interview has been ended. */
    static String hasEnded(String language) {
        return language.equals(CHINESE) ? "面试已结束" : "The interview has ended";
    }
}
