package io.rehearsal.assistant.documents.pdf;

import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** Turns a page's own coordinates into those of the page as one reads it: upright, origin at the top left. */
record PageFrame(float x, float y, float width, float height, int rotation) {

    private static final float OUTSIDE_TOLERANCE = 2;
    private static final double SLANT_TOLERANCE = 0.1;

    static final PageFrame NONE = new PageFrame(0, 0, 0, 0, 0);

    static PageFrame of(PDPage page) {
        PDRectangle box = page.getCropBox();
        return new PageFrame(box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight(), Math.floorMod(page.getRotation(), 360));
    }

    /** A point of the page's own coordinates. */
    float[] point(float px, float py) {
        float u = px - x;
        float v = py - y;
        return switch (rotation) {
            case 90 -> new float[] {v, u};
            case 180 -> new float[] {width - u, v};
            case 270 -> new float[] {height - v, width - u};
            default -> new float[] {u, height - v};
        };
    }

    float uprightWidth() {
        return rotation % 180 == 0 ? width : height;
    }

    float uprightHeight() {
        return rotation % 180 == 0 ? height : width;
    }

    /** Where a glyph stands; empty when it lies outside the page, is slanted (a watermark) or has no size. */
    Optional<Place> place(Matrix matrix, float advance, float scale) {
        float[] start = point(matrix.getTranslateX(), matrix.getTranslateY());
        float[] unit = point(matrix.getTranslateX() + matrix.getScaleX(), matrix.getTranslateY() + matrix.getShearY());
        float size = (float) Math.hypot(matrix.getShearX(), matrix.getScaleY()) * scale;
        double dx = unit[0] - start[0];
        double dy = unit[1] - start[1];
        double length = Math.hypot(dx, dy);
        boolean outside = start[0] < -OUTSIDE_TOLERANCE || start[1] < -OUTSIDE_TOLERANCE
                || start[0] > uprightWidth() + OUTSIDE_TOLERANCE || start[1] > uprightHeight() + OUTSIDE_TOLERANCE;
        if (outside || size < 0.5f || length == 0 || !Double.isFinite(length) || Math.min(Math.abs(dx), Math.abs(dy)) > SLANT_TOLERANCE * length) {
            return Optional.empty();
        }
        int direction = Math.abs(dx) >= Math.abs(dy) ? dx > 0 ? 0 : 180 : dy < 0 ? 90 : 270;
        return Optional.of(turned(start[0], start[1], (float) (advance * length), size, direction));
    }

    private Place turned(float px, float py, float advance, float size, int direction) {
        return switch (direction) {
            case 90 -> new Place(uprightHeight() - py, px, advance, size, direction);
            case 180 -> new Place(uprightWidth() - px, uprightHeight() - py, advance, size, direction);
            case 270 -> new Place(py, uprightWidth() - px, advance, size, direction);
            default -> new Place(px, py, advance, size, direction);
        };
    }

    /** A glyph's place once the page is turned so that its line runs from left to right. */
    record Place(float left, float baseline, float advance, float size, int direction) {

        Glyph glyph(String text, boolean bold) {
            return new Glyph(text, Math.min(left, left + advance), Math.max(left, left + advance), baseline, size, bold);
        }
    }
}
