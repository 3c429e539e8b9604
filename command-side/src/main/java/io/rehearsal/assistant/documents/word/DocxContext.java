package io.rehearsal.assistant.documents.word;

import io.rehearsal.work.Deadline;
import io.rehearsal.events.Refusal;
import java.util.Map;

/** What reading a part of a DOCX needs to know of the rest, and where in the document it is. */
final class DocxContext {

    /** Word itself nests tables and text boxes no deeper. */
    private static final int MAX_DEPTH = 300;

    /** Of one part, blank ones among them: each is kept until the text is put together. The longest novels have some 30,000. */
    private static final int MAX_PARAGRAPHS = 200_000;

    final DocxStyles styles;
    final DocxLists lists;
    private final Map<String, DocxPackage.Relationship> relationships;
    private final Deadline deadline;
    private int depth;
    private int page;
    private int paragraphs;

    DocxContext(DocxStyles styles, DocxLists lists, Map<String, DocxPackage.Relationship> relationships, Deadline deadline) {
        this.styles = styles;
        this.lists = lists;
        this.relationships = relationships;
        this.deadline = deadline;
    }

    /** The address that a hyperlink leads to outside the document, or an empty text. */
    String address(String relationshipId) {
        DocxPackage.Relationship link = relationships.get(relationshipId);
        return link != null && link.external() ? link.target() : "";
    }

    void enter() {
        deadline.check();
        if (++depth > MAX_DEPTH) {
            throw new Refusal(Refusal.Reason.FILE_UNREADABLE, "The document is nested more than " + MAX_DEPTH + " levels deep.");
        }
    }

    /** @throws Refusal with {@code FILE_UNREADABLE} where there are too many */
    void paragraph() {
        if (++paragraphs > MAX_PARAGRAPHS) {
            throw new Refusal(Refusal.Reason.FILE_UNREADABLE, "The document has more than " + MAX_PARAGRAPHS + " paragraphs.");
        }
    }

    void leave() {
        depth--;
    }

    Deadline deadline() {
        return deadline;
    }

    int page() {
        return page;
    }

    void nextPage() {
        page++;
    }
}
