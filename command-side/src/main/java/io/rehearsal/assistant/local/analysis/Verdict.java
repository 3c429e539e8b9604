package io.rehearsal.assistant.local.analysis;

import io.rehearsal.assistant.Language;
import io.rehearsal.assistant.local.reading.Reading;
import io.rehearsal.events.resume.Analysis.Check;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** The checks in words: what reached 85 % of its points, most points first, and what fell below 60 %, most points lost first. */
record Verdict(List<String> strengths, List<String> weaknesses) {

    /** From this share of a check's points on, what it found is a strength. */
    static final double STRONG = 0.85;
    private static final double WEAK = 0.6;
    private static final int MOST = 6;

    /** What an evidence goes on with where something is not as it should be. */
    private static final Pattern FAULT = Pattern.compile("(?:；缺少|; missing|；[^；]*缺少|; [^;]* lacks).*$", Pattern.DOTALL);
    private static final Pattern THIN = Pattern.compile("，单薄的如|; thin: ");

    static Verdict of(List<Check> checks, Reading reading) {
        var language = reading.language();
        var strengths = checks.stream()
                .filter(check -> check.points() >= STRONG * check.maxPoints() && !THIN.matcher(check.evidence()).find())
                .sorted(Comparator.comparingInt(Check::points).reversed())
                .limit(MOST).map(check -> check.title() + language.say("：", ": ") + FAULT.matcher(check.evidence()).replaceFirst("")).toList();
        var weaknesses = checks.stream()
                .filter(check -> check.points() < WEAK * check.maxPoints())
                .sorted(Comparator.comparingInt((Check check) -> check.maxPoints() - check.points()).reversed())
                .limit(MOST).map(check -> sentence(check, language)).toList();
        return new Verdict(strengths, weaknesses);
    }

    private static String sentence(Check check, Language language) {
        return check.title() + language.say("：", ": ") + check.evidence();
    }
}
