package io.rehearsal.assistant.documents.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** Which bullets and numbers Word puts before the paragraphs of a DOC's lists. */
final class DocLists {

    private static final int LEVELS = 9;
    /** Number formats by their codes in the file format, MSONFC in [MS-OSHARED] 2.2.1.3. */
    private static final int UPPER_LETTER = 3;
    private static final int LOWER_LETTER = 4;
    private static final int BULLET = 23;
    private static final int NONE = 255;

    private final Map<Integer, int[]> counters = new HashMap<>();

    /** What stands before the paragraph, or nothing when it is in no list. */
    String marker(Paragraph paragraph) {
        int level = paragraph.getIlvl();
        if (!paragraph.isInList() || level < 0 || level >= LEVELS) {
            return "";
        }
        HWPFList list = paragraph.getList();
        int format = list.getNumberFormat((char) level);
        if (format == BULLET || format == NONE) {
            return format == BULLET ? "• " : "";
        }
        int[] counts = counters.computeIfAbsent(list.getLsid(), id -> new int[LEVELS]);
        counts[level]++;
        Arrays.fill(counts, level + 1, LEVELS, 0);
        StringBuilder marker = new StringBuilder();
        // In the number's text the characters 0 to 8 stand for the numbers of the levels.
        for (char c : list.getNumberText((char) level).toCharArray()) {
            if (c < LEVELS) {
                marker.append(number(list.getNumberFormat(c), Math.max(1, counts[c]) + list.getStartAt(c) - 1));
            } else {
                marker.append(c);
            }
        }
        return marker.toString().isBlank() ? "" : marker.toString().strip() + " ";
    }

    private static String number(int format, int value) {
        return switch (format) {
            case UPPER_LETTER -> ListNumber.letter(value, 'A');
            case LOWER_LETTER -> ListNumber.letter(value, 'a');
            // The counting systems of Chinese and Japanese.
            case 10, 11, 16, 17, 33, 34, 35, 36, 37, 38, 39 -> ListNumber.chinese(value);
            default -> Integer.toString(value);
        };
    }
}
