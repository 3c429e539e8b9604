package io.rehearsal.assistant.local.match;

import io.rehearsal.assistant.local.reading.Language;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Degrees in rising order. */
enum Degree {
    COLLEGE("大专", "college diploma", "大专|专科|高职|\\bassociate['’]?s? degree|\\bcollege diploma"),
    BACHELOR("本科", "bachelor's degree", "本科|学士|专升本|\\bbachelor|\\bb\\.?\\s?(sc|tech|eng|com|a|s|e)\\.?(?=[\\s,/(]|$)"
            + "|\\bundergraduate degree|\\b(university|college) degree|(?<!master['’]s |masters |master |doctoral |doctorate |phd |ph\\.d\\. |associate['’]s |associate |graduate |advanced )\\bdegree in\\b"),
    MASTER("硕士", "master's degree", "硕士|研究生|\\bmaster['’]?s\\b|\\bmaster of\\b|\\bmaster degree|\\bm\\.?\\s?(sc|tech|eng"
            + "|phil)\\.?(?=[\\s,/(]|$)|\\bm\\.[as]\\.|\\b(ms|ma|mba)\\b|\\bpostgraduate"),
    DOCTOR("博士", "doctorate", "博士|直博|\\bph\\.?\\s?d|\\bdoctora(te|l)|\\bdoctor of");

    private final String chinese;
    private final String english;
    private final Pattern pattern;

    Degree(String chinese, String english, String pattern) {
        this.chinese = chinese;
        this.english = english;
        this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }

    String title(Language language) {
        return language.say(chinese, english);
    }

    /** The lowest that the lines demand; what is only an advantage is not demanded. */
    static Optional<Degree> askedIn(List<String> lines) {
        return lines.stream().flatMap(line -> Clauses.required(line).stream())
                .flatMap(clause -> Arrays.stream(values()).filter(degree -> degree.pattern.matcher(clause).find()))
                .min(Comparator.naturalOrder());
    }

    /** The highest that one of the texts names. */
    static Optional<Degree> highest(List<String> texts) {
        return texts.stream().flatMap(text -> Arrays.stream(values()).filter(degree -> degree.pattern.matcher(text).find()))
                .max(Comparator.naturalOrder());
    }
}
