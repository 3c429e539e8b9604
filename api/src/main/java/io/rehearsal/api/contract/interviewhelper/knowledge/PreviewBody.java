package io.rehearsal.api.contract.interviewhelper.knowledge;

import io.rehearsal.api.contract.SnakeCase;
import io.rehearsal.events.knowledge.Chunk;
import io.rehearsal.events.knowledge.queries.DocumentText;
import io.rehearsal.events.knowledge.queries.DocumentView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a document says, in its chunks; whole where it has not been cut yet. */
record PreviewBody(List<Part> chunks, int totalChunks, @Schema(allowableValues = {"semantic", "parent_child", "recursive"}) String chunkStrategy, @Schema(allowableValues = {"processing", "completed", "failed"}) String status, int progress) implements SnakeCase {

    static PreviewBody of(DocumentView document, DocumentText text) {
        List<Part> parts = text.chunks().isEmpty()
                ? List.of(new Whole(0, Objects.requireNonNullElse(text.text(), "")))
                : text.chunks().stream().<Part>map(Cut::of).toList();
        return new PreviewBody(parts, parts.size(), text.strategy().id(), DocumentBody.status(document), DocumentBody.progress(document));
    }

    sealed interface Part {
    }

    /** @param index its place in the document, from 0; a parent stands before its children */
    record Cut(int index, String content, @Nullable Long parentChunkId, long id, List<String> headingPath) implements Part, SnakeCase {

        static Cut of(Chunk chunk) {
            return new Cut(chunk.index(), chunk.text(), chunk.parentId(), chunk.id(), chunk.headingPath());
        }
    }

    /** The text of a document that has no chunks yet. */
    record Whole(int index, String content) implements Part {
    }
}
