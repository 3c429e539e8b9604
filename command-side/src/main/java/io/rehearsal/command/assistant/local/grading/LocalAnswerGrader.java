package io.rehearsal.command.assistant.local.grading;

import io.rehearsal.command.assistant.*;
import io.rehearsal.command.assistant.local.reading.Language;
import io.rehearsal.events.Engine;
import io.rehearsal.events.interview.*;
import java.util.*;
import org.springframework.stereotype.Component;

@Component
public final class LocalAnswerGrader implements AnswerGrader {
    @Override
    public Answer grade(Question question, List<Exchange> exchanges, Language language) {
        var said = Exchange.said(exchanges);
        int score = said == null ? 0 : Math.min(100, said.length());
        return new Answer(Engine.local("0"), new QuestionGrade(question.id(), question.text(), question.category(), question.interviewer(), said, score,
                new QuestionGrade.Criteria(score, score, score, score, score, score), "", List.of(), List.of(), List.of(), List.of(), null, question.modelAnswer()));
    }
}
