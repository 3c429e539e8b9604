package io.rehearsal.command.interview;

import io.rehearsal.assistant.QuestionWriter.Passage;
import java.util.List;

/** Where the passages of a person's own documents come from. */
interface KnowledgeDocuments {

    /** @throws io.rehearsal.events.Refusal with {@code DOCUMENT_NOT_FOUND} where one of them is not there, or another's */
    void require(long accountId, List<Long> documentIds);

    /** Passages of the documents, in their order; those of a document that has gone meanwhile are left out. */
    List<Passage> passages(String candidate, List<Long> documentIds);
}
