package io.rehearsal.assistant.local.match;

import io.rehearsal.assistant.local.reading.YearMonths;
import io.rehearsal.assistant.local.reading.YearMonths.Span;
import io.rehearsal.events.resume.ResumeContent;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.OptionalDouble;

/** How long somebody has worked: as the resume states it, else the months that its jobs cover, each month once. */
public final class YearsOfWork {

    private YearsOfWork() {
    }

    /** @param now when a job that goes on is counted to; empty where the resume tells neither years nor dates */
    public static OptionalDouble of(ResumeContent content, YearMonth now) {
        var stated = content.personalInfo().workYears();
        if (stated != null && stated.strip().matches("\\d{1,2}(\\.\\d{1,2})?")) {
            return OptionalDouble.of(Double.parseDouble(stated.strip()));
        }
        int thisMonth = now.getYear() * 12 + now.getMonthValue() - 1;
        var spans = content.experience().stream().flatMap(job -> YearMonths.span(job.startDate(), job.endDate()).stream())
                .map(span -> new Span(span.from(), Math.min(span.to(), thisMonth)))
                .filter(span -> span.from() <= span.to())
                .sorted(Comparator.comparingInt(Span::from)).toList();
        int months = 0;
        int covered = Integer.MIN_VALUE;
        for (var span : spans) {
            months += Math.max(0, span.to() - Math.max(span.from() - 1, covered));
            covered = Math.max(covered, span.to());
        }
        return spans.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(months / 12.0);
    }
}
