package io.rehearsal.assistant.documents;

import java.text.Normalizer;

/** Replaces characters that only look like others by those others: ligatures, radicals, odd spaces and hyphens. */
public final class CharacterCleaning {

    /** Radicals without a compatibility decomposition and the simplified characters they are drawn as. */
    private static final String RADICALS = "⺁厂⺇几⺈刀⺊卜⺌小⺍小⺎兀⺏尣⺐尢⺑尣⺒巳⺓幺⺔彑⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爪⺥爪⺦丬⺧牛⺨犭⺩王"
            + "⺪疋⺫目⺬示⺭礻⺮竹⺯糹⺰纟⺱罒⺲罒⺵网⺶羊⺷羊⺸羊⺹老⺺肀⺻聿⺼月⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长"
            + "⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀";

    private CharacterCleaning() {
    }

    /** The same text in ordinary characters; characters of private use and invisible ones are dropped. */
    public static String clean(String text) {
        StringBuilder clean = null;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int length = Character.charCount(c);
            if (clean == null && !isOrdinary(c)) {
                clean = new StringBuilder(text.length()).append(text, 0, i);
            }
            if (clean != null) {
                appendClean(clean, c);
            }
            i += length;
        }
        String result = clean == null ? text : clean.toString();
        return Normalizer.isNormalized(result, Normalizer.Form.NFC) ? result : Normalizer.normalize(result, Normalizer.Form.NFC);
    }

    private static boolean isOrdinary(int c) {
        return c >= 0x20 && c < 0x7F || c == '\t' || c == '\n' || c >= 0x4E00 && c < 0xA000 || c >= 0xC0 && c < 0x250 || c >= 0x3001 && c < 0x3040;
    }

    private static void appendClean(StringBuilder clean, int c) {
        switch (c) {
            case 0x00A0, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200A, 0x202F, 0x205F -> clean.append(' ');
            case 0x2010, 0x2011 -> clean.append('-');
            case 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0xFEFF, 0xFFFC, 0xFFFD -> { }
            default -> {
                if (c >= 0x2E80 && c < 0x2F00 && RADICALS.indexOf(c) >= 0) {
                    clean.append(RADICALS.charAt(RADICALS.indexOf(c) + 1));
                } else if (c >= 0xFB00 && c <= 0xFB06 || c >= 0x2E80 && c < 0x2FE0 || c >= 0xF900 && c < 0xFB00) {
                    clean.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
                } else if (Character.getType(c) != Character.PRIVATE_USE && Character.getType(c) != Character.UNASSIGNED
                        && (!Character.isISOControl(c) || c == '\t' || c == '\n' || c == '\f') && !(c >= 0x202A && c <= 0x202E) && !(c >= 0xFE00 && c <= 0xFE0F)) {
                    clean.appendCodePoint(c);
                }
            }
        }
    }
}
