package io.rehearsal.events.conversation;

import org.jspecify.annotations.Nullable;

/**
 * A part of a message.
 *
 * @param text of a text; null for the other kinds
 * @param url  of an image or a video, http, https or data; null for a text
 */
public record Part(Kind kind, @Nullable String text, @Nullable String url) {

    /** What a part is. */
    public enum Kind {
        TEXT, IMAGE, VIDEO
    }

    public static Part text(String text) {
        return new Part(Kind.TEXT, text, null);
    }
}
