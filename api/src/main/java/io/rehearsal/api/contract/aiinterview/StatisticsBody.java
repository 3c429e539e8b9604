package io.rehearsal.api.contract.aiinterview;

import io.rehearsal.api.contract.SnakeCase;
import io.rehearsal.events.interview.queries.InterviewView;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a person's interviews came to.
 *
 * @param averageScore over completed interviews, to two decimals; null where there is none
 * @param byRole       by the position's name; interviews without one are left out
 */
record StatisticsBody(
        int totalInterviews, int completedInterviews, @Nullable Double averageScore, @Nullable Instant lastInterviewDate, List<OfRole> byRole)
        implements SnakeCase {

    private static final double HUNDREDTHS = 100.0;

    record OfRole(
            String role, int totalInterviews, int completedInterviews, @Nullable Double averageScore, @Nullable Instant lastInterviewDate)
            implements SnakeCase {
    }

    static StatisticsBody of(List<InterviewView> interviews) {
        var roles = interviews.stream().filter(interview -> interview.position() != null)
                .collect(Collectors.groupingBy(interview -> String.valueOf(interview.position()), TreeMap::new, Collectors.toList()));
        return new StatisticsBody(interviews.size(), scores(interviews).size(), average(interviews), last(interviews), roles.entrySet().stream()
                .map(role -> new OfRole(role.getKey(), role.getValue().size(), scores(role.getValue()).size(), average(role.getValue()), last(role.getValue())))
                .toList());
    }

    private static List<Integer> scores(List<InterviewView> interviews) {
        return interviews.stream().map(InterviewView::totalScore).filter(Objects::nonNull).toList();
    }

    private static @Nullable Double average(List<InterviewView> interviews) {
        var average = scores(interviews).stream().mapToInt(Integer::intValue).average();
        return average.isPresent() ? Math.round(average.getAsDouble() * HUNDREDTHS) / HUNDREDTHS : null;
    }

    private static @Nullable Instant last(List<InterviewView> interviews) {
        return interviews.stream().map(InterviewView::createdAt).max(Comparator.naturalOrder()).orElse(null);
    }
}
