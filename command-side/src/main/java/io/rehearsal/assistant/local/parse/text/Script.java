package io.rehearsal.assistant.local.parse.text;

/** Chinese and Latin text told apart. */
public final class Script {

    /** By a traditional character its simplified one, else 0. */
    private static final char[] SIMPLIFIED = table(WordFile.read("traditional.txt").lines().skip(1).toArray(String[]::new));

    private Script() {
    }

    public static boolean isHan(char c) {
        return c >= '\u4E00' && c <= '\u9FFF' || c >= '\u3400' && c <= '\u4DBF' || c == '〇';
    }

    /** Traditional characters as simplified ones, one for one, so that offsets stay. */
    public static String simplified(String text) {
        StringBuilder changed = null;
        for (int i = 0; i < text.length(); i++) {
            char simple = SIMPLIFIED[text.charAt(i)];
            if (simple != 0) {
                changed = changed == null ? new StringBuilder(text) : changed;
                changed.setCharAt(i, simple);
            }
        }
        return changed == null ? text : changed.toString();
    }

    private static char[] table(String[] variants) {
        var table = new char[Character.MAX_VALUE + 1];
        for (int i = 0; i < variants[0].length(); i++) {
            table[variants[0].charAt(i)] = variants[1].charAt(i);
        }
        return table;
    }

    static boolean isHanOrWide(char c) {
        return isHan(c) || c >= '\u3000' && c <= '\u303F' || c >= '\uFF00' && c <= '\uFF60' || c == '“' || c == '”';
    }

    static int hanCount(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += isHan(text.charAt(i)) ? 1 : 0;
        }
        return count;
    }

    public static boolean hasHan(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isHan(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    public static int letterCount(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += Character.isLetter(text.charAt(i)) ? 1 : 0;
        }
        return count;
    }

    /** Width in columns: a Chinese character takes two. */
    public static int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += isHanOrWide(text.charAt(i)) ? 2 : 1;
        }
        return width;
    }
}
