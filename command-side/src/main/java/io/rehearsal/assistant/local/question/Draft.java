package io.rehearsal.assistant.local.question;

import io.rehearsal.assistant.local.question.bank.BankQuestion;
import io.rehearsal.assistant.local.question.bank.BankQuestion.Wording;
import io.rehearsal.assistant.local.reading.Language;
import io.rehearsal.assistant.local.reading.Vocabulary;
import io.rehearsal.events.interview.Question.Source;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a candidate is about and was made from, before it has its words; the parameters are those of {@link Candidate}. */
record Draft(Origin origin, double weight, String subject, String strand, String topic, List<Source> sources) {

    Draft weighing(double other) {
        return new Draft(origin, other, subject, strand, topic, sources);
    }

    /** A candidate for each way in which the frame asks. */
    Stream<Candidate> ask(Frame frame, Map<String, String> words, Language language) {
        return frame.texts().stream().map(text -> candidate(text, filled(text.in(language), words)));
    }

    /** A question of the bank. */
    Candidate ask(BankQuestion question, Language language) {
        return candidate(question, question.in(language));
    }

    static Wording filled(Wording wording, Map<String, String> words) {
        var points = wording.points().stream().map(point -> Frame.fill(point, words)).toList();
        return new Wording(Frame.fill(wording.question(), words), points, wording.answer());
    }

    /** With words of its own in place of those of the question that gives category and difficulty. */
    Candidate candidate(BankQuestion asked, Wording wording) {
        return new Candidate(origin, asked.category(), asked.difficulty(), weight, subject, strand,
                wording.question(), Vocabulary.of(wording.question()), topic, wording.points(), wording.answer(), sources);
    }
}
