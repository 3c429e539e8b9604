package io.rehearsal.assistant.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.util.Matrix;

/** The bullets and straight lines that are drawn on a page, not written. */
final class PageShapes {

    private static final float THIN = 2.5f;
    private static final float LONG = 8;
    private static final float SMALLEST_BULLET = 1.2f;
    private static final float LARGEST_BULLET = 8;
    /** Pictures may be made of any number of lines; tables and lists are not. */
    private static final int MOST = 5_000;

    private final List<Ruling> rulings = new ArrayList<>();
    private final List<Bullet> bullets = new ArrayList<>();
    private final List<Ruling> segments = new ArrayList<>();
    private PageFrame frame = PageFrame.NONE;
    private float[] start = {0, 0};
    private float[] current = {0, 0};
    private float left = Float.MAX_VALUE;
    private float top = Float.MAX_VALUE;
    private float right = -Float.MAX_VALUE;
    private float bottom = -Float.MAX_VALUE;

    /** A small filled shape. */
    record Bullet(float left, float right, float middle) {
    }

    void reset(PageFrame page) {
        frame = page;
        rulings.clear();
        bullets.clear();
        clear();
    }

    List<Ruling> rulings() {
        return List.copyOf(rulings);
    }

    List<Bullet> bullets() {
        return List.copyOf(bullets);
    }

    void move(Matrix matrix, float[] n, int at) {
        start = point(matrix, n, at);
        current = start;
    }

    void line(Matrix matrix, float[] n, int at) {
        segment(current, point(matrix, n, at));
    }

    void curve(Matrix matrix, float[] n, int at) {
        current = point(matrix, n, at);
    }

    void rectangle(Matrix matrix, float[] n) {
        float[] a = transformed(matrix, n[0], n[1]);
        float[] b = transformed(matrix, n[0] + n[2], n[1]);
        float[] c = transformed(matrix, n[0] + n[2], n[1] + n[3]);
        float[] d = transformed(matrix, n[0], n[1] + n[3]);
        segment(a, b);
        segment(b, c);
        segment(c, d);
        segment(d, a);
        start = a;
    }

    void close() {
        segment(current, start);
    }

    void stroke() {
        segments.stream().filter(segment -> segment.length() >= LONG).forEach(this::rule);
        clear();
    }

    void fill() {
        float width = right - left;
        float height = bottom - top;
        if (height <= THIN && width >= LONG) {
            rule(new Ruling(left, (top + bottom) / 2, right, (top + bottom) / 2));
        } else if (width <= THIN && height >= LONG) {
            rule(new Ruling((left + right) / 2, top, (left + right) / 2, bottom));
        } else if (Math.min(width, height) >= SMALLEST_BULLET && Math.max(width, height) <= LARGEST_BULLET && Math.min(width, height) >= 0.45f * Math.max(width, height)
                && bullets.size() < MOST) {
            bullets.add(new Bullet(left, right, (top + bottom) / 2));
        }
        clear();
    }

    void clear() {
        segments.clear();
        left = Float.MAX_VALUE;
        top = Float.MAX_VALUE;
        right = -Float.MAX_VALUE;
        bottom = -Float.MAX_VALUE;
    }

    private void rule(Ruling ruling) {
        if (rulings.size() < MOST && (ruling.isHorizontal() || ruling.isVertical())) {
            rulings.add(ruling);
        }
    }

    private void segment(float[] from, float[] to) {
        grow(from);
        grow(to);
        if (segments.size() < MOST) {
            segments.add(new Ruling(Math.min(from[0], to[0]), Math.min(from[1], to[1]), Math.max(from[0], to[0]), Math.max(from[1], to[1])));
        }
        current = to;
    }

    private float[] point(Matrix matrix, float[] n, int at) {
        float[] point = at + 1 < n.length ? transformed(matrix, n[at], n[at + 1]) : current;
        grow(point);
        return point;
    }

    private float[] transformed(Matrix matrix, float x, float y) {
        var point = matrix.transformPoint(x, y);
        return frame.point(point.x, point.y);
    }

    private void grow(float[] point) {
        left = Math.min(left, point[0]);
        top = Math.min(top, point[1]);
        right = Math.max(right, point[0]);
        bottom = Math.max(bottom, point[1]);
    }
}
