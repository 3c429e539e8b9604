package io.rehearsal.api.contract.interviewhelper.knowledge;

import io.rehearsal.api.messaging.Messages;
import io.rehearsal.api.security.Caller;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.knowledge.queries.DocumentText;
import io.rehearsal.events.knowledge.queries.DocumentView;
import io.rehearsal.events.knowledge.queries.FindDocument;
import io.rehearsal.events.knowledge.queries.FindDocumentText;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The documents of the person who asks; those of others are not there. */
@Component
class OwnKnowledge {

    private final Messages messages;

    OwnKnowledge(Messages messages) {
        this.messages = messages;
    }

    /** @throws Refusal with {@code NOT_FOUND} where there is none of this person's */
    DocumentView find(Caller.Person caller, long documentId) {
        return view(documentId).filter(document -> document.ownerId() == caller.accountId()).orElseThrow(OwnKnowledge::notFound);
    }

    /** @throws Refusal with {@code NOT_FOUND} where there is none of this person's */
    DocumentText text(Caller.Person caller, long documentId) {
        return messages.find(new FindDocumentText(documentId), DocumentText.class)
                .filter(document -> document.ownerId() == caller.accountId())
                .orElseThrow(OwnKnowledge::notFound);
    }

    /**
     * The document that a command of this person's has just changed.
     *
     * @throws Refusal with {@code UNAVAILABLE} where the read model has not heard of it; it is kept all the same
     */
    DocumentView changed(long documentId) {
        return view(documentId).orElseThrow(() -> new Refusal(Refusal.Reason.UNAVAILABLE, Refusal.Subject.DOCUMENT,
                "the read model has not heard of the document"));
    }

    private Optional<DocumentView> view(long documentId) {
        return messages.find(new FindDocument(documentId), DocumentView.class);
    }

    private static Refusal notFound() {
        return new Refusal(Refusal.Reason.NOT_FOUND, Refusal.Subject.DOCUMENT, "the person has no such document");
    }
}
