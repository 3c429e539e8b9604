package io.rehearsal.assistant.local.report;

import io.rehearsal.assistant.Language;
import java.util.List;

/** Ways in which sentences of a report are put together. */
final class Phrases {

    private static final int MOST_POINTS = 3;

    private Phrases() {
    }

    /** The first points, without their full stops. */
    static String points(List<String> points, Language language) {
        var some = points.stream().limit(MOST_POINTS).map(Phrases::bare).toList();
        boolean enumerable = some.stream().noneMatch(point -> point.matches("(?s).*[、，；].*"));
        var joined = String.join(language.say(enumerable ? "、" : "；", "; "), some);
        return points.size() > MOST_POINTS ? joined + language.say("等", " and more") : joined;
    }

    /** {@code A、B和C}, {@code A, B and C}. */
    static String list(List<String> items, Language language) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return String.join(language.say("、", ", "), items.subList(0, items.size() - 1)) + language.say("和", " and ") + items.getLast();
    }

    static String questions(int count, Language language) {
        return language.say("%d题", count == 1 ? "%d question" : "%d questions").formatted(count);
    }

    static String sentence(String text, Language language) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1) + language.say("。", ".");
    }

    /** A sentence that may lack its full stop. */
    static String closed(String text, Language language) {
        var sentence = text.strip();
        return "。！？.!?”\"".indexOf(sentence.charAt(sentence.length() - 1)) >= 0 ? sentence : sentence + language.say("。", ".");
    }

    static String bare(String text) {
        return text.strip().replaceFirst("[。；.;]+$", "");
    }
}
