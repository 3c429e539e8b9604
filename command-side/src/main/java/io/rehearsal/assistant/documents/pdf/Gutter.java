package io.rehearsal.assistant.documents.pdf;

/**
 * White space from one line of a page to another, with text on both sides.
 *
 * @param beside whether it is known to part a block from what stands beside it
 */
record Gutter(float left, float right, float top, float bottom, boolean beside) {

    Gutter(float left, float right, float top, float bottom) {
        this(left, right, top, bottom, false);
    }

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
