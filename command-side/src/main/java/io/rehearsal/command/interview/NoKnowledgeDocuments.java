package io.rehearsal.command.interview;

import io.rehearsal.command.assistant.QuestionWriter.Passage;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.Refusal.Reason;
import java.util.List;
import org.springframework.stereotype.Component;

/** As long as no documents are kept, none can be chosen. */
@Component
final class NoKnowledgeDocuments implements KnowledgeDocuments {

    @Override
    public void require(long accountId, List<Long> documentIds) {
        if (!documentIds.isEmpty()) {
            throw new Refusal(Reason.DOCUMENT_NOT_FOUND, "there is no such document");
        }
    }

    @Override
    public List<Passage> passages(String candidate, List<Long> documentIds) {
        return List.of();
    }
}
