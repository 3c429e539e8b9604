package io.rehearsal.query.knowledge;

import io.rehearsal.query.projection.Child;
import java.util.ArrayList;
import java.util.List;
import org.springframework.data.annotation.Id;

/** A part of a document's text, which may be longer than a document of the read store should be. @param part its place, from 0 */
record TextPart(@Id String id, int part, String text) implements Child {

    private static final int LENGTH = 200_000;

    static List<TextPart> of(long documentId, String text) {
        var parts = new ArrayList<TextPart>();
        for (int from = 0; from < text.length(); from += LENGTH) {
            parts.add(new TextPart(documentId + ":" + parts.size(), parts.size(), text.substring(from, Math.min(text.length(), from + LENGTH))));
        }
        return parts;
    }
}
