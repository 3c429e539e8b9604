package io.rehearsal.assistant.local.parse.entry;

import io.rehearsal.assistant.local.parse.text.TextLine;
import java.util.HashMap;
import java.util.List;

/** How the lines of a resume look: what is usual, and what stands out. */
public final class Look {

    private final float bodySize;
    private final boolean bodyBold;

    public Look(List<TextLine> lines) {
        var bySize = new HashMap<Float, Integer>();
        int bold = 0;
        int all = 0;
        for (var line : lines) {
            bySize.merge(rounded(line.fontSize()), line.text().length(), Integer::sum);
            bold += line.bold() ? line.text().length() : 0;
            all += line.text().length();
        }
        bodySize = bySize.entrySet().stream()
                .max((a, b) -> a.getValue().equals(b.getValue()) ? Float.compare(b.getKey(), a.getKey()) : Integer.compare(a.getValue(), b.getValue()))
                .map(java.util.Map.Entry::getKey).orElse(0f);
        bodyBold = bold * 2 > all;
    }

    public boolean isLarge(TextLine line) {
        return line.fontSize() > bodySize + 0.6f;
    }

    boolean isBold(TextLine line) {
        return line.bold() && !bodyBold;
    }

    public boolean isCapitals(TextLine line) {
        return isCapitals(line.text());
    }

    public static boolean isCapitals(String text) {
        int upper = 0;
        int lower = 0;
        for (int i = 0; i < text.length(); i++) {
            upper += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
            lower += Character.isLowerCase(text.charAt(i)) ? 1 : 0;
        }
        return upper >= 3 && lower == 0;
    }

    public boolean standsOut(TextLine line) {
        return isLarge(line) || isBold(line) || isCapitals(line);
    }

    public static float rounded(float size) {
        return Math.round(size * 2) / 2f;
    }
}
