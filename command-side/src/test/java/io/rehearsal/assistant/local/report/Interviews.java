package io.rehearsal.assistant.local.report;

import io.rehearsal.assistant.QuestionWriter.Passage;
import io.rehearsal.assistant.ReportWriter.Interview;
import io.rehearsal.assistant.Language;
import io.rehearsal.events.interview.Category;
import io.rehearsal.events.interview.Difficulty;
import io.rehearsal.events.interview.Format;
import io.rehearsal.events.interview.Interviewer;
import io.rehearsal.events.interview.Question;
import io.rehearsal.events.interview.QuestionGrade;
import io.rehearsal.events.interview.QuestionGrade.Criteria;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Interviews put together question by question. */
final class Interviews {

    private final Format format;
    private final Language language;
    private final List<Question> questions = new ArrayList<>();
    private final List<QuestionGrade> grades = new ArrayList<>();
    private @Nullable Interviewer interviewer;

    private Interviews(Format format, Language language) {
        this.format = format;
        this.language = language;
    }

    static Interviews solo(Language language) {
        return new Interviews(Format.SOLO, language);
    }

    static Interviews panel(Language language) {
        return new Interviews(Format.PANEL, language);
    }

    Interviews asks(Interviewer who) {
        interviewer = who;
        return this;
    }

    Interviews answered(Category category, String topic, int score, List<String> met, List<String> missed) {
        return answered(category, topic, score, new Criteria(score, score, score, score, score, score), met, missed);
    }

    Interviews answered(Category category, String topic, int score, Criteria criteria, List<String> met, List<String> missed) {
        var question = plan(category, topic, List.of());
        grades.add(new QuestionGrade(question.id(), question.text(), category, interviewer, "an answer", score, criteria, "feedback",
                List.of(), List.of(), met, missed, missed.isEmpty() ? null : "next time", null));
        return this;
    }

    Interviews unanswered(Category category, String topic, String... expected) {
        var question = plan(category, topic, List.of(expected));
        grades.add(new QuestionGrade(question.id(), question.text(), category, interviewer, null, 0, new Criteria(0, 0, 0, 0, 0, 0), "feedback",
                List.of(), List.of(), List.of(), List.of(expected), null, null));
        return this;
    }

    Interviews neverAsked(int count) {
        for (int i = 0; i < count; i++) {
            plan(Category.TECHNICAL, "Java", List.of());
        }
        return this;
    }

    Interview held(Passage... passages) {
        return new Interview(format, language, List.copyOf(questions), List.copyOf(grades), List.of(passages));
    }

    private Question plan(Category category, String topic, List<String> expected) {
        int id = questions.size() + 1;
        var question = new Question(id, language.say("请讲一次第" + id + "个经历。结果怎样？", "Tell me about experience " + id + ". How did it end?"),
                category, Difficulty.MEDIUM, interviewer, topic, expected, null, List.of());
        questions.add(question);
        return question;
    }
}
