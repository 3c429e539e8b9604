package io.rehearsal.assistant.local.match;

import io.rehearsal.assistant.local.reading.YearMonths;
import io.rehearsal.assistant.local.reading.YearMonths.Span;
import io.rehearsal.events.resume.ResumeContent;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How long somebody has worked: as the resume states it, else the months that its jobs cover, each month once. */
public final class YearsOfWork {

    private static final double ENOUGH = 0.5;
    private static final Pattern TECHNICAL = Pattern.compile("software|back-?end|front-?end|full-?stack|develop|engineering|programming|coding|web|java|python|开发|后端|前端|软件|研发|编程|互联网|\\bIT\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern MAKES = Pattern.compile("software|developer|engineer|programmer|architect|full-?stack|devops|开发|工程师|程序员|架构|研发|后端|前端", Pattern.CASE_INSENSITIVE);

    private YearsOfWork() {
    }

    /**
     * Years in jobs that have to do with a field: its words stand in their titles, their text or their tools. Where no job has, but the resume
     * names the field elsewhere, half of all years count.
     */
    static OptionalDouble in(String field, ResumeContent content, YearMonth now, Evidence evidence) {
        var all = of(content, now);
        if (field.isBlank() || all.isEmpty()) {
            return all;
        }
        boolean tech = TECHNICAL.matcher(field).find();
        var jobs = content.experience().stream().filter(job -> {
            var text = String.join(" ", Stream.of(Stream.ofNullable(job.position()), Stream.ofNullable(job.company()), Stream.ofNullable(job.description()), job.responsibilities().stream(),
                    job.achievements().stream(), job.techStack().stream()).flatMap(part -> part).toList());
            return tech && job.position() != null && MAKES.matcher(job.position()).find() || Phrases.share(field, text) >= ENOUGH;
        }).toList();
        if (jobs.size() == content.experience().size()) {
            return all;
        }
        if (jobs.isEmpty()) {
            return OptionalDouble.of(evidence.shows(field) || content.experience().isEmpty() ? all.getAsDouble() / 2 : 0);
        }
        var part = new ResumeContent(new ResumeContent.PersonalInfo(null, null, null, null, null, null, null), List.of(), jobs, List.of(), List.of(), List.of(), List.of(), List.of());
        var years = of(part, now);
        return years.isEmpty() ? all : years;
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
