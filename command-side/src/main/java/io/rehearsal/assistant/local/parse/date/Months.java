package io.rehearsal.assistant.local.parse.date;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Months by their names in English, German, French, Spanish, Italian and Portuguese, and years and months in Chinese numerals. */
final class Months {

    /** A pattern of a month's name, to be read without regard to case. */
    static final String NAME = "(?:jan(?:uary|uar|vier)?|enero|ene|feb(?:ruary|ruar|rero)?|f[eé]vr?(?:ier)?|mar(?:ch|s|zo)?|m[äa]rz|apr(?:il)?|avr(?:il)?|abr(?:il)?|may(?:o)?|mai"
            + "|june?|juni|juin|junio|july?|juli|juil(?:let)?|julio|aug(?:ust)?|ao[uû]t|ago(?:sto)?|sept?(?:ember|embre|iembre)?|oct(?:ober|obre|ubre)?|okt(?:ober)?"
            + "|nov(?:ember|embre|iembre)?|dec(?:ember)?|dez(?:ember)?|d[eé]c(?:embre)?|dic(?:iembre)?"
            + "|gennaio|gen|febbraio|aprile|maggio|mag|giugno|giu|luglio|lug|settembre|set|ottobre|ott|dicembre|janeiro|fevereiro|fev|março|maio|junho|julho|setembro|outubro|out|dezembro)";

    private static final List<List<String>> BEGINNINGS = List.of(List.of("jan", "ene", "ge"), List.of("fe"), List.of("mar"), List.of("ap", "av", "ab"), List.of("ma"),
            List.of("jun", "jui", "giu"), List.of("jul", "lu"), List.of("au", "ag", "ao"), List.of("s"), List.of("o"), List.of("n"), List.of("d"));
    private static final String NUMERALS = "〇一二三四五六七八九";

    private Months() {
    }

    /** @param year two or four digits or four Chinese numerals; @param month digits, a name or Chinese numerals, null for none */
    static PartialDate date(String year, @Nullable String month) {
        int number = month == null ? 0 : number(month);
        if (!Character.isDigit(year.charAt(0)) || year.charAt(0) > '9') {
            return new PartialDate(year.chars().map(c -> Math.max(0, NUMERALS.indexOf(c))).reduce(0, (sum, digit) -> sum * 10 + digit), number);
        }
        int full = Integer.parseInt(year);
        return new PartialDate(year.length() > 2 ? full : full > 49 ? 1900 + full : 2000 + full, number);
    }

    static int number(String month) {
        if (Character.isDigit(month.charAt(0))) {
            return Integer.parseInt(month);
        }
        if (month.startsWith("十")) {
            return 10 + (month.length() > 1 ? NUMERALS.indexOf(month.charAt(1)) : 0);
        }
        if (NUMERALS.indexOf(month.charAt(0)) > 0) {
            return NUMERALS.indexOf(month.charAt(0));
        }
        var name = Normalizer.normalize(month, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
        if (name.equals("juil") || name.startsWith("juill")) {
            return 7;
        }
        for (int i = 0; i < BEGINNINGS.size(); i++) {
            if (BEGINNINGS.get(i).stream().anyMatch(name::startsWith)) {
                return i + 1;
            }
        }
        return 0;
    }
}
