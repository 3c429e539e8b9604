package io.rehearsal.assistant.local.parse.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Tells what stands at the edge of pages, page numbers and running heads, from what is said there. A number is the page's where it counts
 * the pages; a line runs where it stands in the same place of nearly all pages, with nothing changed but the page's number.
 *
 * @param body    the lines without it
 * @param running each running line once, so that nothing of the resume is lost
 */
public record PageFurniture(List<TextLine> body, List<TextLine> running) {

    private static final Pattern PAGE_NUMBER = Pattern.compile("(?i)(?:page\\s?|第\\s?)?\\d{1,2}\\s?(?:(?:/|of|-|–|—)\\s?\\d{1,2})?\\s?页?|-\\s?\\d{1,2}\\s?-|[^\\d]{0,60}\\s[–—-]\\s\\d{1,2}/\\d{1,2}");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final int EDGE_LINES = 2;
    private static final int LONGEST = 120;

    /** @param fromEdge from 0; negative from the page's end, where -1 is its last line */
    private record Place(String text, int fromEdge) {
    }

    public static PageFurniture of(List<TextLine> lines) {
        var places = places(lines);
        int pages = (int) lines.stream().map(TextLine::page).distinct().count();
        var numbers = pageNumbers(lines, places.keySet());
        var pagesByPlace = new HashMap<Place, Set<Integer>>();
        places.forEach((i, all) -> all.forEach(place -> pagesByPlace.computeIfAbsent(place, _ -> new HashSet<>()).add(lines.get(i).page())));
        var body = new ArrayList<TextLine>();
        var running = new LinkedHashMap<String, TextLine>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            boolean runs = i >= EDGE_LINES && line.text().length() < LONGEST && Labels.at(line.text()) == null
                    && places.getOrDefault(i, List.of()).stream().anyMatch(place -> runs(pagesByPlace.getOrDefault(place, Set.of()), pages));
            if (numbers.contains(i)) {
                continue;
            }
            if (runs) {
                running.putIfAbsent(numberless(line), line);
            } else {
                body.add(line);
            }
        }
        return new PageFurniture(body, List.copyOf(running.values()));
    }

    /** The first page has a head of its own. */
    private static boolean runs(Set<Integer> on, int pages) {
        return on.size() > 1 && on.size() >= pages - 1;
    }

    /** Of the lines at an edge of a page, from the top, from the bottom, or both. */
    private static Map<Integer, List<Place>> places(List<TextLine> lines) {
        var places = new TreeMap<Integer, List<Place>>();
        for (int first = 0, end; first < lines.size(); first = end) {
            end = first;
            while (end < lines.size() && lines.get(end).page() == lines.get(first).page()) {
                end++;
            }
            for (int i = first; i < end; i++) {
                var text = numberless(lines.get(i));
                if (i - first < EDGE_LINES) {
                    places.computeIfAbsent(i, _ -> new ArrayList<>()).add(new Place(text, i - first));
                }
                if (end - i <= EDGE_LINES) {
                    places.computeIfAbsent(i, _ -> new ArrayList<>()).add(new Place(text, i - end));
                }
            }
        }
        return places;
    }

    private static Set<Integer> pageNumbers(List<TextLine> lines, Set<Integer> edges) {
        var byOffset = new HashMap<Integer, List<Integer>>();
        for (int i : edges) {
            var line = lines.get(i);
            if (i > 0 && line.text().length() < LONGEST / 2 && PAGE_NUMBER.matcher(line.text()).matches()) {
                var number = NUMBER.matcher(line.text());
                if (number.find()) {
                    byOffset.computeIfAbsent(Integer.parseInt(number.group()) - line.page(), _ -> new ArrayList<>()).add(i);
                }
            }
        }
        var numbers = new HashSet<Integer>();
        byOffset.forEach((offset, all) -> {
            if (offset == 1 || all.stream().map(i -> lines.get(i).page()).distinct().count() > 1) {
                numbers.addAll(all);
            }
        });
        return numbers;
    }

    private static String numberless(TextLine line) {
        return line.text().replaceFirst("(?<!\\d)" + (line.page() + 1) + "(?!\\d)", "#");
    }
}
