package io.rehearsal.assistant.local.analysis;

import io.rehearsal.assistant.local.reading.Reading;
import io.rehearsal.events.resume.Analysis.SectionAnalysis;
import io.rehearsal.events.resume.Analysis.Status;
import java.util.List;

/** Whether the schools are named with all that is asked about them. */
final class EducationReview {

    private EducationReview() {
    }

    static SectionAnalysis of(Reading reading) {
        var language = reading.language();
        int schools = reading.content().education().size();
        if (schools == 0) {
            return new SectionAnalysis(Status.ERROR, language.say("没有教育经历。", "There is no education."),
                    List.of(language.say("写上学校、学历、专业和起止时间。", "Add school, degree, field of study and dates.")));
        }
        var gaps = EntryDetailsCheck.schools(reading);
        if (gaps.isEmpty()) {
            return new SectionAnalysis(Status.GOOD, language.say("%d 段教育经历要素齐全。", "All %d entries are complete.").formatted(schools), List.of());
        }
        return new SectionAnalysis(Status.WARNING,
                language.say("%d 段教育经历中 %d 段要素不全。", "%2$d of %1$d entries lack something.").formatted(schools, gaps.size()),
                gaps.stream().map(gap -> EntryDetailsCheck.text(gap, language) + language.say("，请补上。", ": add it.")).toList());
    }
}
