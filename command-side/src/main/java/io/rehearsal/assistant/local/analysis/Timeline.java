package io.rehearsal.assistant.local.analysis;

import io.rehearsal.assistant.Language;
import io.rehearsal.assistant.local.reading.YearMonths;
import io.rehearsal.assistant.local.reading.YearMonths.Span;
import io.rehearsal.events.resume.ResumeContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the dates of a resume say, judged among themselves and never against today.
 *
 * @param dated    jobs and schools with a date
 * @param undated  jobs and schools without any
 * @param gaps     months between two jobs, or school and job, that nothing covers
 * @param reversed entries that end before they start
 */
record Timeline(int dated, int undated, List<Gap> gaps, List<String> reversed) {

    /** Half a year is what is commonly asked about in interviews. */
    static final int LONGEST_PAUSE = 6;

    /** @param from first empty month; @param to last empty month */
    record Gap(int from, int to) {

        int months() {
            return to - from + 1;
        }

        String text(Language language) {
            return language.say("%s 至 %s 有 %d 个月空档", "nothing from %s to %s (%d months)")
                    .formatted(YearMonths.print(from), YearMonths.print(to), months());
        }
    }

    private record Entry(@Nullable String name, @Nullable String start, @Nullable String end) {

        Optional<Span> span() {
            return YearMonths.span(start, end);
        }

        boolean reversed() {
            var from = YearMonths.of(start);
            var to = YearMonths.of(end);
            return from.isPresent() && to.isPresent() && to.get().to() < from.get().from();
        }
    }

    static Timeline of(ResumeContent content, Language language) {
        var jobs = content.experience().stream().map(job -> new Entry(job.company(), job.startDate(), job.endDate())).toList();
        var schools = content.education().stream().map(school -> new Entry(school.school(), school.startDate(), school.endDate())).toList();
        var all = Stream.concat(jobs.stream(), schools.stream()).toList();
        int dated = (int) all.stream().filter(entry -> entry.span().isPresent()).count();
        var reversed = all.stream().filter(Entry::reversed)
                .map(entry -> (entry.name() == null ? "" : entry.name() + language.say("：", ": ")) + entry.start() + " – " + entry.end()).toList();
        var covering = Stream.concat(all.stream(), content.projects().stream()
                .map(project -> new Entry(project.name(), project.startDate(), project.endDate()))).toList();
        return new Timeline(dated, all.size() - dated, gaps(jobs, covering), reversed);
    }

    /** Only a pause that a job ends counts: what somebody did between two schools is nobody's business. */
    private static List<Gap> gaps(List<Entry> jobs, List<Entry> covering) {
        var starts = jobs.stream().flatMap(job -> job.span().stream()).map(Span::from).toList();
        var spans = covering.stream().filter(entry -> !entry.reversed()).flatMap(entry -> entry.span().stream())
                .sorted(Comparator.comparingInt(Span::from)).toList();
        var gaps = new ArrayList<Gap>();
        int covered = Integer.MAX_VALUE;
        for (var span : spans) {
            if (covered < span.from() - 1 - LONGEST_PAUSE && starts.contains(span.from())) {
                gaps.add(new Gap(covered + 1, span.from() - 1));
            }
            covered = covered == Integer.MAX_VALUE ? span.to() : Math.max(covered, span.to());
        }
        return gaps;
    }
}
