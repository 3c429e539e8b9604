package io.rehearsal.assistant;

import io.rehearsal.events.Engine;
import io.rehearsal.events.interview.Question;
import io.rehearsal.events.interview.QuestionGrade;
import java.util.List;

/** Grades an answer against what its question asked. */
public interface AnswerGrader {

    /** @param exchanges the question and its answer, then each follow-up and its answer; unanswered ones have a null answer */
    Answer grade(Question question, List<Exchange> exchanges, Language language);

    record Answer(Engine engine, QuestionGrade grade) {
    }
}
