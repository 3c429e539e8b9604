package io.rehearsal.assistant.local.chat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Which item of a list is meant. */
final class Ordinal {

    private static final int LAST = -1;
    private static final Map<String, Integer> NUMBERS = numbers();
    private static final Pattern NAMED = Pattern.compile(
            "\\b(first|second|third|fourth|fifth|sixth|last|one|two|three|four|five|[1-9])(st|nd|rd|th)?\\b|第? ?([一二两三四五六123456])[个点条题项道则篇本]|(最后)|第([一二三四五六1-6])",
            Pattern.CASE_INSENSITIVE);

    private Ordinal() {
    }

    /** From 1; one more than before where no number is named, and never beyond the list's end. */
    static int of(String text, int before, int size) {
        var matcher = NAMED.matcher(text.replaceAll("(?i)\\bones?\\b(?=[?!. ]*$)", ""));
        while (matcher.find()) {
            for (int group : new int[] {1, 3, 4, 5}) {
                var number = matcher.group(group) == null ? null : NUMBERS.get(matcher.group(group).toLowerCase(Locale.ROOT));
                if (number != null) {
                    return number == LAST ? size : number;
                }
            }
        }
        return before + 1;
    }

    private static Map<String, Integer> numbers() {
        var numbers = new HashMap<String, Integer>();
        var rows = List.of("first one 一 1", "second two 二 两 2", "third three 三 3", "fourth four 四 4", "fifth five 五 5", "sixth 六 6");
        for (int row = 0; row < rows.size(); row++) {
            for (var word : rows.get(row).split(" ")) {
                numbers.put(word, row + 1);
            }
        }
        for (var digit = 7; digit <= 9; digit++) {
            numbers.put(Integer.toString(digit), digit);
        }
        numbers.put("last", LAST);
        numbers.put("最后", LAST);
        return Map.copyOf(numbers);
    }
}
