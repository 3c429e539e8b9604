package io.rehearsal.assistant.local.grading;

import io.rehearsal.assistant.AnswerGrader;
import io.rehearsal.assistant.Exchange;
import io.rehearsal.assistant.Language;
import io.rehearsal.assistant.PointJudge;
import io.rehearsal.assistant.PointJudge.Findings;
import io.rehearsal.assistant.embedding.Embeddings;
import io.rehearsal.events.Engine;
import io.rehearsal.events.interview.Category;
import io.rehearsal.events.interview.Question;
import io.rehearsal.events.interview.QuestionGrade;
import io.rehearsal.events.interview.QuestionGrade.Criteria;
import io.rehearsal.work.FairThreads;
import io.rehearsal.work.FairTurns;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/**
 * Grades without a language model: what was asked as knowledge by the {@linkplain KnowledgeRubric reference}, what only the person
 * can know by {@linkplain ExperienceRubric how it is told}. What is said in follow-ups counts as part of the answer.
 */
@Component
@Primary
public final class LocalAnswerGrader implements AnswerGrader {

    private static final Engine ENGINE = Engine.local("3");
    /** An answer takes about a second; whose turn does not come in this time is graded at the next try. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final PointJudge judge;
    private final KnowledgeRubric knowledge;
    private final ExperienceRubric experience;
    /** Threads that the system takes turns with: a virtual one that computes would keep everybody else's conversations waiting. */
    private final FairThreads threads = new FairThreads("grading",
            new FairTurns.Limits(Embeddings.THREADS, Embeddings.THREADS, Integer.MAX_VALUE, Integer.MAX_VALUE, PATIENCE));

    @Autowired
    public LocalAnswerGrader(Embeddings embeddings, PointJudge judge) {
        this(embeddings, judge, shipped());
    }

    /** A grader with weights of its own, for measuring. */
    public LocalAnswerGrader(Embeddings embeddings, PointJudge judge, Map<Language, Weights> weights) {
        this.judge = judge;
        var meanings = new Meanings(embeddings);
        this.knowledge = new KnowledgeRubric(meanings, weights);
        this.experience = new ExperienceRubric(meanings);
    }

    private static Map<Language, Weights> shipped() {
        var weights = new EnumMap<Language, Weights>(Language.class);
        for (var language : Language.values()) {
            weights.put(language, Weights.of(language));
        }
        return weights;
    }

    @Override
    public Answer grade(Question question, List<Exchange> exchanges, Language language) {
        return threads.call(() -> graded(question, exchanges, language));
    }

    private static Answer answer(Question question, List<Exchange> exchanges, Marks marks, Coaching coaching) {
        return new Answer(ENGINE, new QuestionGrade(question.id(), question.text(), question.category(), question.interviewer(),
                Exchange.said(exchanges), marks.score(), marks.criteria(), coaching.feedback(), coaching.strengths(), coaching.improvements(),
                marks.pointsMet(), marks.pointsMissed(), coaching.nextTime(), question.modelAnswer(), marks.findings().found()));
    }

    private Answer graded(Question question, List<Exchange> exchanges, Language language) {
        if (OtherLanguage.isSpoken(Exchange.said(exchanges), language)) {
            return OtherLanguage.ungraded(ENGINE, question, exchanges, Points.of(question), language);
        }
        var said = Said.of(question.text(), exchanges, language);
        var findings = judge.judge(question, Points.of(question), exchanges, language);
        var marks = said.isEmpty() ? nothing(findings) : mark(question, said, findings, language);
        return answer(question, exchanges, marks, Coaching.of(question, said, marks, language));
    }

    private Marks mark(Question question, Said said, Findings findings, Language language) {
        return isKnowledge(question) ? knowledge.mark(question, said, findings, language) : experience.mark(question, said, findings, language);
    }

    /** What speaks for an answer to a question of knowledge; what weights are fitted to. */
    public Evidence evidence(Question question, List<Exchange> exchanges, Language language) {
        var findings = judge.judge(question, Points.of(question), exchanges, language);
        return knowledge.evidence(question, Said.of(question.text(), exchanges, language), findings, language);
    }

    /** A model answer to a question about the person is an example and no reference. */
    static boolean isKnowledge(Question question) {
        return (question.category() == Category.TECHNICAL || question.category() == Category.PROBLEM_SOLVING)
                && (question.modelAnswer() != null || !question.expectedPoints().isEmpty());
    }

    private static Marks nothing(Findings findings) {
        return new Marks(0, new Criteria(0, 0, 0, 0, 0, 0), findings);
    }
}
