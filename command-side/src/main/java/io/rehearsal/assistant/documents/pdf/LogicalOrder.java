package io.rehearsal.assistant.documents.pdf;

import java.text.Bidi;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts what was drawn from left to right into the order in which it is read, where scripts run from right to left. */
final class LogicalOrder {

    /** Letters of Arabic and Hebrew as they look at their place in a word. */
    private static final Pattern DRAWN_FORMS = Pattern.compile("[\\uFB1D-\\uFDFF\\uFE70-\\uFEFC]+");
    /** A line of Latin letters in a text that runs from right to left. */
    private static final Pattern BULLET_AT_RIGHT = Pattern.compile("(?<text>[^•]*[^•\\s])\\s+•");
    private static final String BRACKETS = "()[]{}<>«»";

    private LogicalOrder() {
    }

    /** @param line its parts are put in order each by itself */
    static String of(String line) {
        var turned = BULLET_AT_RIGHT.matcher(line);
        if (turned.matches()) {
            return "• " + of(turned.group("text"));
        }
        if (!Bidi.requiresBidi(line.toCharArray(), 0, line.length())) {
            return line;
        }
        var read = Arrays.stream(line.split("\t", -1)).map(LogicalOrder::part).collect(Collectors.joining("\t"));
        return DRAWN_FORMS.matcher(read).replaceAll(forms -> Normalizer.normalize(forms.group(), Normalizer.Form.NFKC));
    }

    private static String part(String drawn) {
        var bidi = new Bidi(drawn, mostlyLeftward(drawn) ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        int runs = bidi.getRunCount();
        var levels = new byte[runs];
        var order = new Integer[runs];
        for (int i = 0; i < runs; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            order[i] = i;
        }
        Bidi.reorderVisually(levels, 0, order, 0, runs);
        var read = new StringBuilder();
        for (int run : order) {
            var text = drawn.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
            read.append((levels[run] & 1) == 0 ? text : reversed(text));
        }
        return read.toString();
    }

    private static boolean mostlyLeftward(String text) {
        long leftward = text.codePoints().filter(point -> {
            int direction = Character.getDirectionality(point);
            return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        }).count();
        return leftward * 2 > text.codePoints().filter(Character::isLetter).count();
    }

    private static String reversed(String text) {
        var turned = new StringBuilder();
        new StringBuilder(text).reverse().codePoints().forEach(point -> {
            int bracket = BRACKETS.indexOf(point);
            turned.appendCodePoint(bracket < 0 ? point : BRACKETS.charAt(bracket ^ 1));
        });
        return turned.toString();
    }
}
