package io.rehearsal.assistant.documents.word;

import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Which bullets and numbers Word puts before the paragraphs of a list. */
final class DocxLists {

    private static final String BULLET = "• ";

    private record Level(String format, String text, int start) {
    }

    private final Map<String, Map<Integer, Level>> abstracts = new HashMap<>();
    private final Map<String, String> abstractOf = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();

    static DocxLists none() {
        return new DocxLists();
    }

    static DocxLists read(InputStream part) throws XMLStreamException {
        DocxLists lists = new DocxLists();
        XMLStreamReader xml = DocxXml.reader(part);
        String abstractId = "";
        String numId = "";
        int level = 0;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            String value = String.valueOf(DocxXml.attribute(xml, "val"));
            switch (xml.getLocalName()) {
                case "abstractNum" -> abstractId = String.valueOf(DocxXml.attribute(xml, "abstractNumId"));
                case "num" -> numId = String.valueOf(DocxXml.attribute(xml, "numId"));
                case "abstractNumId" -> lists.abstractOf.put(numId, value);
                case "lvl" -> {
                    level = (int) DocxXml.number(DocxXml.attribute(xml, "ilvl"));
                    if (numId.isEmpty()) {
                        lists.put(abstractId, level, new Level("bullet", "", 1));
                    }
                }
                case "start" -> lists.change(abstractId, level, numId, old -> new Level(old.format(), old.text(), (int) DocxXml.number(value)));
                case "numFmt" -> lists.change(abstractId, level, numId, old -> new Level(value, old.text(), old.start()));
                case "lvlText" -> lists.change(abstractId, level, numId, old -> new Level(old.format(), value, old.start()));
                default -> { }
            }
        }
        return lists;
    }

    private void put(String abstractId, int level, Level value) {
        abstracts.computeIfAbsent(abstractId, id -> new HashMap<>()).put(level, value);
    }

    private void change(String abstractId, int level, String numId, UnaryOperator<Level> change) {
        Map<Integer, Level> levels = abstracts.get(abstractId);
        if (numId.isEmpty() && levels != null && levels.containsKey(level)) {
            put(abstractId, level, change.apply(levels.get(level)));
        }
    }

    /** What stands before the next paragraph of a list, or nothing when it is in none. */
    String marker(@Nullable String numId, int level) {
        if (numId == null || numId.equals("0") || level < 0 || level > 8) {
            return "";
        }
        String abstractId = abstractOf.getOrDefault(numId, numId);
        Level shape = abstracts.getOrDefault(abstractId, Map.of()).getOrDefault(level, new Level("bullet", "", 1));
        if (shape.format().equals("none")) {
            return "";
        }
        if (shape.format().equals("bullet")) {
            return BULLET;
        }
        int[] counts = counters.computeIfAbsent(abstractId, id -> new int[9]);
        counts[level]++;
        Arrays.fill(counts, level + 1, counts.length, 0);
        String marker = shape.text();
        for (int i = 0; i <= level; i++) {
            Level of = abstracts.getOrDefault(abstractId, Map.of()).getOrDefault(i, shape);
            marker = marker.replace("%" + (i + 1), number(of.format(), Math.max(1, counts[i]) + of.start() - 1));
        }
        return marker.isBlank() ? "" : marker + " ";
    }

    private static String number(String format, int value) {
        return switch (format) {
            case "chineseCounting", "chineseCountingThousand", "ideographTraditional", "japaneseCounting", "taiwaneseCountingThousand" -> ListNumber.chinese(value);
            case "lowerLetter" -> ListNumber.letter(value, 'a');
            case "upperLetter" -> ListNumber.letter(value, 'A');
            default -> Integer.toString(value);
        };
    }
}
