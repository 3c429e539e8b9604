package io.rehearsal.command.knowledge;

import io.rehearsal.events.Refusal;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.Refusal.Subject;
import io.rehearsal.events.knowledge.queries.SearchKnowledge;

/** What can be asked of the knowledge base. */
final class Questions {

    private Questions() {
    }

    /**
     * The question without the space around it.
     *
     * @throws Refusal with {@code INVALID} where nothing is left, or more than is searched
     */
    static String asked(String query) {
        var question = query.strip();
        if (question.isEmpty() || question.length() > SearchKnowledge.LONGEST_QUERY) {
            throw new Refusal(Reason.INVALID, Subject.SEARCH, "query",
                    "a question has between 1 and " + SearchKnowledge.LONGEST_QUERY + " characters");
        }
        return question;
    }
}
