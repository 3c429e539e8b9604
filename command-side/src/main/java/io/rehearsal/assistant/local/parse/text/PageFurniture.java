package io.rehearsal.assistant.local.parse.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/** Takes out what stands at the edge of every page: page numbers, running heads. */
public final class PageFurniture {

    private static final Pattern PAGE_NUMBER = Pattern.compile("(?i)(?:page\\s?|第\\s?)?\\d{1,2}\\s?(?:(?:/|of|-|–|—)\\s?\\d{1,2})?\\s?页?|-\\s?\\d{1,2}\\s?-|.{0,60}\\s[–—-]\\s\\d{1,2}/\\d{1,2}");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final int EDGE_LINES = 2;

    private PageFurniture() {
    }

    public static List<TextLine> without(List<TextLine> lines) {
        var edges = edges(lines);
        var pagesByText = new HashMap<String, HashSet<Integer>>();
        for (int i : edges) {
            var line = lines.get(i);
            pagesByText.computeIfAbsent(shape(line), _ -> new HashSet<>()).add(line.page());
        }
        var kept = new ArrayList<TextLine>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            boolean number = edges.contains(i) && i > 0 && line.text().length() < 60 && PAGE_NUMBER.matcher(line.text()).matches();
            boolean repeated = edges.contains(i) && i >= EDGE_LINES && pagesByText.getOrDefault(shape(line), new HashSet<>()).size() > 1 && line.text().length() < 120
                    && Labels.at(line.text()) == null;
            if (!number && !repeated) {
                kept.add(line);
            }
        }
        return kept;
    }

    private static HashSet<Integer> edges(List<TextLine> lines) {
        var edges = new HashSet<Integer>();
        for (int i = 0; i < lines.size(); i++) {
            for (int away = 1; away <= EDGE_LINES; away++) {
                if (i - away < 0 || i + away >= lines.size() || lines.get(i - away).page() != lines.get(i).page() || lines.get(i + away).page() != lines.get(i).page()) {
                    edges.add(i);
                }
            }
        }
        return edges;
    }

    private static String shape(TextLine line) {
        return DIGITS.matcher(line.text()).replaceAll("#");
    }
}
