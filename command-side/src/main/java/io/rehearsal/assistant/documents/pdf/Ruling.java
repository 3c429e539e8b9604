package io.rehearsal.assistant.documents.pdf;

/** A straight line drawn on a page; the first point is the left or upper one. */
record Ruling(float left, float top, float right, float bottom) {

    private static final float STRAIGHT = 1;

    boolean isHorizontal() {
        return bottom - top <= STRAIGHT && right > left;
    }

    boolean isVertical() {
        return right - left <= STRAIGHT && bottom > top;
    }

    float length() {
        return Math.max(right - left, bottom - top);
    }
}
