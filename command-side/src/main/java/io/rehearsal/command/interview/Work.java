package io.rehearsal.command.interview;

import io.rehearsal.assistant.Exchange;
import io.rehearsal.assistant.QuestionWriter.Brief;
import io.rehearsal.assistant.Language;
import io.rehearsal.events.interview.Format;
import io.rehearsal.events.interview.Question;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an interview waits for: something that has to be thought about, outside of any lock. */
sealed interface Work {

    /** Whose assistant thinks, see {@link io.rehearsal.events.interview.events.InterviewEvent#candidate}. */
    String candidate();

    /** @param brief without the passages of {@code knowledgeDocumentIds}, and without what was asked earlier */
    record Generate(String candidate, Brief brief, List<Long> knowledgeDocumentIds) implements Work {
    }

    /** @param brief of the whole interview, in the language that the person speaks */
    record Follow(String candidate, int answeredTurn, Language language, Generate brief) implements Work {
    }

    record React(String candidate, int answeredTurn, Question question, List<Exchange> exchanges, boolean mayFollowUp, Language language)
            implements Work {
    }

    /** @param grader its name; null for the person's own */
    record Grade(
            String candidate,
            int grading,
            @Nullable String grader,
            Format format,
            Language language,
            List<Question> questions,
            List<Asked> asked,
            List<Long> knowledgeDocumentIds) implements Work {
    }

    /** A question that was put, with what was said to it. */
    record Asked(Question question, List<Exchange> exchanges) {
    }
}
