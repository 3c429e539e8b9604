package io.rehearsal.assistant.local.report;

import io.rehearsal.assistant.ReportWriter;
import io.rehearsal.assistant.skill.SkillLexicon;
import io.rehearsal.events.Engine;
import io.rehearsal.events.interview.Category;
import io.rehearsal.events.interview.Report;
import io.rehearsal.events.interview.Report.CategoryScore;
import io.rehearsal.events.interview.Report.Resource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Sums up from the grades, and from documents that the person chose, in the language of the interview; the same interview always gives the same report.
 * What counts and how the figures are made is in {@code docs/report.md}.
 */
@Component
public final class LocalReportWriter implements ReportWriter {

    /** Goes up whenever the same grades may give another report. */
    private static final Engine ENGINE = Engine.local("2");

    private final ReadingList readingList;

    public LocalReportWriter(SkillLexicon lexicon) {
        this.readingList = new ReadingList(ResourceCatalogue.load(), new Topics(lexicon));
    }

    @Override
    public Answer write(Interview interview) {
        var held = Held.of(interview);
        var language = interview.language();
        var verdict = Verdict.of(held, language);
        return new Answer(ENGINE, new Report(
                held.score(), Summary.of(held, language), verdict.strengths(), verdict.weaknesses(), Dimensions.of(held), categories(held),
                List.copyOf(interview.grades()), resources(held, interview), PanelFeedback.of(held, language)));
    }

    /** The person's own documents first: they were chosen for this interview. */
    private List<Resource> resources(Held held, Interview interview) {
        return Stream.concat(OwnReading.of(held, interview.passages()).stream(), readingList.of(held, interview.language()).stream())
                .limit(ReadingList.MOST).toList();
    }

    private static List<CategoryScore> categories(Held held) {
        return Arrays.stream(Category.values())
                .map(category -> held.only(asked -> asked.category() == category).map(some -> new CategoryScore(category, some.score())))
                .flatMap(Optional::stream)
                .toList();
    }
}
