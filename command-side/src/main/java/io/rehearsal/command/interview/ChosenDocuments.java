package io.rehearsal.command.interview;

import io.rehearsal.assistant.QuestionWriter.Passage;
import io.rehearsal.command.knowledge.DocumentContent;
import io.rehearsal.command.knowledge.DocumentContents;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.Refusal.Subject;
import io.rehearsal.events.interview.commands.InterviewCommand;
import io.rehearsal.events.knowledge.commands.DocumentCommand;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The passages of the person's knowledge base: chunks of what has been processed, and a plain cut of what has not. */
@Component
final class ChosenDocuments implements KnowledgeDocuments {

    static final int MOST_PASSAGES = 60;
    /** Characters of a passage that is cut here: a paragraph or a few. */
    private static final int PLAIN_LENGTH = 800;

    private final DocumentContents documents;

    ChosenDocuments(DocumentContents documents) {
        this.documents = documents;
    }

    @Override
    public void require(long accountId, List<Long> documentIds) {
        for (var id : documentIds) {
            try {
                documents.read(id, accountId);
            } catch (Refusal e) {
                throw new Refusal(Reason.DOCUMENT_NOT_FOUND, Subject.DOCUMENT, Objects.requireNonNull(e.getMessage()));
            }
        }
    }

    /** At most {@value #MOST_PASSAGES}, as many of each document, evenly from its beginning to its end. */
    @Override
    public List<Passage> passages(String candidate, List<Long> documentIds) {
        var accountId = InterviewCommand.accountId(candidate);
        if (accountId == null || documentIds.isEmpty()) {
            return List.of();
        }
        int share = Math.max(1, MOST_PASSAGES / documentIds.size());
        return documentIds.stream().distinct().flatMap(id -> spread(passages(id, accountId), share).stream()).limit(MOST_PASSAGES).toList();
    }

    private List<Passage> passages(long documentId, long accountId) {
        try {
            var document = documents.read(documentId, accountId);
            return document.processed().isEmpty() ? plain(documentId, document) : chunks(documentId, document);
        } catch (Refusal gone) {
            return List.of();
        }
    }

    /** Parents without their children, which say the same. */
    private static List<Passage> chunks(long documentId, DocumentContent document) {
        var reference = DocumentCommand.aggregateId(documentId) + "#";
        return document.processed().stream().filter(chunk -> chunk.parentId() == null)
                .map(chunk -> new Passage(reference + chunk.id(), document.fileName(), chunk.headingPath(), chunk.text()))
                .toList();
    }

    private static List<Passage> plain(long documentId, DocumentContent document) {
        var text = document.text();
        var passages = new ArrayList<Passage>();
        for (int from = 0; from < text.length();) {
            int to = end(text, from);
            var cut = text.substring(from, to);
            if (!cut.isBlank()) {
                passages.add(new Passage(DocumentCommand.aggregateId(documentId), document.fileName(), cut));
            }
            from = to;
        }
        return List.copyOf(passages);
    }

    /** After the last line that fits, or in the middle of one that does not. */
    private static int end(String text, int from) {
        int furthest = from + PLAIN_LENGTH;
        if (furthest >= text.length()) {
            return text.length();
        }
        int line = text.lastIndexOf('\n', furthest - 1) + 1;
        if (line > from) {
            return line;
        }
        return Character.isLowSurrogate(text.charAt(furthest)) ? furthest - 1 : furthest;
    }

    private static List<Passage> spread(List<Passage> passages, int share) {
        int count = Math.min(share, passages.size());
        return IntStream.range(0, count).mapToObj(i -> passages.get((int) ((long) i * passages.size() / count))).toList();
    }
}
