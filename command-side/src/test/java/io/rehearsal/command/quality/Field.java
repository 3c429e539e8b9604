package io.rehearsal.command.quality;

import java.util.Map;
import java.util.LinkedHashMap;
import java.util.regex.Pattern;

/** A kind of field and when two of its values are equal. */
enum Field {
    NAME {
        @Override
        boolean equal(String a, String b) {
            return Likeness.norm(a).equals(Likeness.norm(b));
        }
    },
    EMAIL {
        @Override
        boolean equal(String a, String b) {
            return a.toLowerCase().replace("mailto:", "").strip().equals(b.toLowerCase().replace("mailto:", "").strip());
        }
    },
    PHONE {
        @Override
        boolean equal(String a, String b) {
            var left = a.replaceAll("\\D", "").replaceFirst("^0+", "");
            var right = b.replaceAll("\\D", "").replaceFirst("^0+", "");
            return left.equals(right) || Math.min(left.length(), right.length()) >= 7 && (left.endsWith(right) || right.endsWith(left));
        }
    },
    NUMBER {
        @Override
        boolean equal(String a, String b) {
            var left = FIRST_NUMBER.matcher(a);
            var right = FIRST_NUMBER.matcher(b);
            return left.find() && right.find() && Double.parseDouble(left.group()) == Double.parseDouble(right.group());
        }
    },
    ADDRESS {
        @Override
        boolean equal(String a, String b) {
            var left = Likeness.norm(a);
            var right = Likeness.norm(b);
            var shorter = left.length() <= right.length() ? left : right;
            var longer = left.length() <= right.length() ? right : left;
            return Likeness.dice(left, right) >= 0.8 || !shorter.isEmpty() && longer.contains(shorter) && shorter.length() * 2 >= longer.length();
        }
    },
    LINK {
        @Override
        boolean equal(String a, String b) {
            return bareLink(a).equals(bareLink(b));
        }
    },
    TEXT {
        @Override
        boolean equal(String a, String b) {
            return Likeness.best(a, b) >= 0.85;
        }
    },
    MAJOR {
        @Override
        boolean equal(String a, String b) {
            return Likeness.best(a.strip().replaceFirst("专业$", ""), b.strip().replaceFirst("专业$", "")) >= 0.85;
        }
    },
    DEGREE {
        @Override
        boolean equal(String a, String b) {
            var left = degreeClass(a);
            return left != null && left.equals(degreeClass(b)) || Likeness.best(a, b) >= 0.85;
        }
    },
    DATE {
        @Override
        boolean equal(String gold, String found) {
            return gold.equals(found) || gold.matches("\\d{4}") && found.startsWith(gold + "-");
        }
    };

    private static final Pattern FIRST_NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final Map<String, Pattern> DEGREES = new LinkedHashMap<>();

    static {
        DEGREES.put("doctor", degree("博士|直博|\\bp[. -]{0,2}h[. -]{0,2}d\\b|doctor"));
        DEGREES.put("master", degree("硕士|研究生|\\bmaster|\\bm[. -]{0,2}(?:s[. -]{0,2}c|s|a|eng|e|tech|phil|com|b[. -]{0,2}a|c[. -]{0,2}a)\\b"));
        DEGREES.put("bachelor", degree("学士|本科|\\bbachelor|\\bb[. -]{0,2}(?:s[. -]{0,2}c|s|eng|e|tech|com|arch|b[. -]{0,2}a|b[. -]{0,2}m|c[. -]{0,2}a|a)\\b"));
        DEGREES.put("associate", degree("大专|专科|associate|(?<!post)(?<!post )(?<!post-)(?<!graduate )diploma"));
        DEGREES.put("secondary", degree("高中|中专|high school|secondary|\\bs[. ]?s[. ]?c\\b|\\bh[. ]?s[. ]?c\\b|\\bsslc\\b|\\bcbse\\b|state board|\\b10th\\b|\\b12th\\b"));
    }

    abstract boolean equal(String gold, String found);

    static @org.jspecify.annotations.Nullable String degreeClass(String text) {
        for (var entry : DEGREES.entrySet()) {
            if (entry.getValue().matcher(text).find()) {
                return entry.getKey();
            }
        }
        return null;
    }

    private static String bareLink(String link) {
        return link.strip().toLowerCase().replaceFirst("^https?://", "").replaceFirst("^www\\.", "").replaceFirst("/$", "");
    }

    private static Pattern degree(String alternatives) {
        return Pattern.compile(alternatives, Pattern.CASE_INSENSITIVE);
    }
}
