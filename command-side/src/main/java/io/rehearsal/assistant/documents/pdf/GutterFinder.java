package io.rehearsal.assistant.documents.pdf;

import io.rehearsal.work.Deadline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the white bands between words that could part a region into columns, the largest first. */
final class GutterFinder {

    private static final float STEP = 2;
    /** Twice the widest page that a reader of PDF shows, 14,400 points. */
    private static final int MOST_STEPS = 14_400;
    private static final float MIN_WIDTH = 7;
    /** The height of four small lines. */
    private static final float MIN_HEIGHT = 28;
    private static final float WIDEST_THAT_COUNTS = 30;

    private GutterFinder() {
    }

    private record Span(float top, float bottom) {
    }

    static List<Gutter> gutters(List<Word> words) {
        float left = (float) words.stream().mapToDouble(Word::left).min().orElse(0);
        float right = (float) words.stream().mapToDouble(Word::right).max().orElse(0);
        float top = (float) words.stream().mapToDouble(Word::top).min().orElse(0);
        float bottom = (float) words.stream().mapToDouble(Word::bottom).max().orElse(0);
        Map<Span, List<Float>> columns = new HashMap<>();
        List<Word> fromTop = words.stream().sorted(Comparator.comparingDouble(Word::top)).toList();
        // Far out a step is less than what a number can tell apart: then no column would ever be the last.
        int steps = (int) Math.min(MOST_STEPS, Math.ceil((right - left) / STEP));
        for (int i = 0; i < steps; i++) {
            Deadline.checkCurrent();
            float x = left + STEP / 2 + i * STEP;
            float above = top;
            for (Word word : fromTop) {
                if (word.left() < x + STEP / 2 && word.right() > x - STEP / 2) {
                    if (word.top() - above > MIN_HEIGHT) {
                        columns.computeIfAbsent(new Span(above, word.top()), span -> new ArrayList<>()).add(x);
                    }
                    above = Math.max(above, word.bottom());
                }
            }
            if (bottom - above > MIN_HEIGHT) {
                columns.computeIfAbsent(new Span(above, bottom), span -> new ArrayList<>()).add(x);
            }
        }
        return widened(columns);
    }

    private static List<Gutter> widened(Map<Span, List<Float>> columns) {
        List<Gutter> gutters = new ArrayList<>();
        for (Span span : columns.keySet()) {
            Deadline.checkCurrent();
            // A place whose white band reaches beyond this span is white within it as well.
            List<Float> white = columns.entrySet().stream().filter(e -> e.getKey().top() <= span.top() && e.getKey().bottom() >= span.bottom())
                    .flatMap(e -> e.getValue().stream()).sorted().toList();
            float start = white.getFirst();
            float last = start;
            for (float x : white) {
                if (x - last > STEP * 1.5f) {
                    add(gutters, start, last, span);
                    start = x;
                }
                last = x;
            }
            add(gutters, start, last, span);
        }
        gutters.sort(Comparator.comparingDouble(GutterFinder::weight).reversed());
        return gutters;
    }

    private static void add(List<Gutter> gutters, float start, float end, Span span) {
        Gutter gutter = new Gutter(start - STEP / 2, end + STEP / 2, span.top(), span.bottom());
        if (gutter.width() >= MIN_WIDTH) {
            gutters.add(gutter);
        }
    }

    private static double weight(Gutter gutter) {
        return gutter.height() * (1 + Math.min(gutter.width(), WIDEST_THAT_COUNTS) / WIDEST_THAT_COUNTS);
    }
}
