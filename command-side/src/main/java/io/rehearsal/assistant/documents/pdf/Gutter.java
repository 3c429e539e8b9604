package io.rehearsal.assistant.documents.pdf;

/** White space from one line of a page to another, with text on both sides. */
record Gutter(float left, float right, float top, float bottom) {

    float width() {
        return right - left;
    }

    float height() {
        return bottom - top;
    }

    float middle() {
        return (left + right) / 2;
    }
}
