package io.rehearsal.assistant;

import io.rehearsal.events.Engine;
import io.rehearsal.events.interview.Format;
import io.rehearsal.events.interview.Question;
import io.rehearsal.events.interview.QuestionGrade;
import io.rehearsal.events.interview.Report;
import java.util.List;

/** Sums up an interview from the grades of its questions. */
public interface ReportWriter {

    Answer write(Interview interview);

    record Answer(Engine engine, Report report) {
    }

    /**
     * What was held.
     *
     * @param questions all that were planned
     * @param grades    of those that were asked, in that order; a grade without an answer was passed over
     * @param passages  of documents that the person chose
     */
    record Interview(
            Format format, Language language, List<Question> questions, List<QuestionGrade> grades, List<QuestionWriter.Passage> passages) {
    }
}
