package io.rehearsal.assistant.local.parse.study;

import io.rehearsal.assistant.local.parse.entry.Segments;
import io.rehearsal.assistant.local.parse.job.PostSegments;
import io.rehearsal.assistant.local.parse.naming.Commas;
import io.rehearsal.assistant.local.parse.naming.Places;
import io.rehearsal.assistant.local.parse.text.Piece;
import io.rehearsal.assistant.local.parse.text.Script;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Collects school, degree and subject from the segments of a study's head. */
final class StudyFields {

    private static final Pattern NO_SUBJECT = Pattern.compile(
            "(?i).*(?:\\bgpa\\b|\\bgrade|\\bcgpa\\b|percent|%|\\brank|\\bclass\\b|honou?rs?$|cum laude|\\d\\.\\d|排名|绩点|均分|成绩"
            + "|expected|graduat|minor|scholar|thesis|faculty of|department of|school of|\\bfrom\\b).*|(?:985|211|双一流|全日制|统招|在读).*");
    private static final int LONGEST_SUBJECT = 80;
    private static final Pattern OF_SCHOOL = Pattern.compile("\\s+(?:from|at)\\s+(?=\\p{Lu})|\\s+-\\s+|(?<=\\p{L}{4}|[)）])[.]\\s+(?=\\p{Lu})");
    /** {@code TYBMS in Management Studies}: letters that some board gives a degree. */
    private static final Pattern UNKNOWN_DEGREE = Pattern.compile("(?<degree>(?:\\p{Lu}[\\p{Lu}.\\s-]{0,9}\\p{Lu}\\.?|\\p{Lu}\\.?\\s?-?(?:\\p{Lu}[\\p{L}]{0,4}\\.?)|['’‘]\\p{Lu}['’] [Ll]evel))\\s(?:in|of)\\s(?<subject>\\p{Lu}.{2,60})");
    private static final Pattern NO_SCHOOL = Pattern.compile("(?i)https?:.*|www\\..*|passing.*|education|month.*|year.*|qualification.*|marks?.*|percentage.*|subjects?|stream|willing to .*|skills?.*|still studying|government|university ?[/&] ?board|board ?[/&] ?university"
            + "|(?:b|m)[\\s.-]{0,2}(?:tech|e|sc|com|a)\\.?(?: ?\\(.*\\))?");
    private static final Pattern TRAILING_BRACKETS = Pattern.compile("^(.{2,}?)\\s?[(（]([^()（）]{2,60})[)）]\\.?$");

    private @Nullable Piece school;
    private int schoolScore;
    private @Nullable Piece unknownBefore;
    private @Nullable Piece degree;
    private @Nullable Piece major;
    private @Nullable Piece unknown;
    private @Nullable Piece department;

    void add(Piece segment) {
        if (!Script.hasHan(segment.value())) {
            int at = 0;
            var from = OF_SCHOOL.matcher(segment.value());
            while (from.find()) {
                addCommas(segment.part(at, from.start()));
                at = from.end();
            }
            addCommas(segment.part(at, segment.value().length()));
        } else {
            addChinese(segment);
        }
    }

    @Nullable Piece school() {
        return school != null ? school : degree != null || major != null ? unknownBefore : unknownBefore;
    }

    @Nullable Piece degree() {
        return degree;
    }

    @Nullable Piece major() {
        if (major != null) {
            return major;
        }
        if (department != null && unknown == null) {
            return department;
        }
        return school != null || unknownBefore != null && unknownBefore != unknown ? unknown : null;
    }

    private void addCommas(Piece segment) {
        var parts = Commas.split(segment);
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            boolean campus = i + 1 < parts.size() && part.value().matches("(?i)university of (?:california|texas|wisconsin|north carolina|illinois|minnesota|michigan|maryland|massachusetts"
                    + "|london|nebraska|colorado)")
                    && Places.couldBePlace(parts.get(i + 1).value());
            if (campus) {
                part = Commas.join(segment, part, parts.get(++i));
            }
            addPart(part, i > 0);
        }
    }

    private void addPart(Piece whole, boolean behindComma) {
        var part = Segments.unbracketed(whole.trimmed(Segments.EDGES + "."));
        if (part.isEmpty() || behindComma && (Places.isKnown(part.value()) || Places.couldBePlace(part.value()) && school != null && Schools.score(part.value()) == 0 && degree != null && major != null)) {
            return;
        }
        var brackets = TRAILING_BRACKETS.matcher(part.value());
        if (brackets.matches() && Schools.score(part.value()) >= 2 && Schools.score(brackets.group(1)) == 0 && Degrees.find(part.part(0, brackets.end(1))) != null) {
            addPart(part.part(0, brackets.end(1)), behindComma);
            addCommas(part.part(brackets.start(2), brackets.end(2)));
            return;
        }
        int score = Schools.score(part.value());
        var found = Degrees.find(part);
        boolean degreeFirst = found != null && found.before().value().length() <= 12 && (score == 0 || found.before().isEmpty() && part.value().length() < 60);
        if (found != null && degreeFirst && score < 3) {
            degree = degree == null ? found.degree() : degree;
            takeMajor(found.after());
            return;
        }
        if (score > schoolScore) {
            school = PostSegments.withoutPlaceInBrackets(part);
            schoolScore = score;
        } else if (score == 0 && !Schools.isDepartment(part.value())) {
            takeUnknown(part);
        }
    }

    private void takeMajor(Piece subject) {
        if (major == null && !subject.isEmpty() && Script.letterCount(subject.value()) > 1 && !NO_SUBJECT.matcher(subject.value()).matches() && !Places.isKnown(subject.value())) {
            major = subject;
        }
    }

    private void takeUnknown(Piece part) {
        if (Places.isKnown(part.value()) || part.value().indexOf('@') >= 0 || NO_SUBJECT.matcher(part.value()).matches()) {
            return;
        }
        var degreeInSubject = UNKNOWN_DEGREE.matcher(part.value());
        if (degree == null && degreeInSubject.matches()) {
            degree = part.part(0, degreeInSubject.end("degree"));
            takeMajor(part.part(degreeInSubject.start("subject"), part.value().length()));
            return;
        }
        if (school == null && unknownBefore == null && (degree == null || major != null) && !NO_SCHOOL.matcher(part.value()).matches()) {
            unknownBefore = part;
        } else if (degree != null && major == null && !part.value().matches("(?i).*\\b(?:degree|diploma)\\b.*") && part.value().length() <= LONGEST_SUBJECT) {
            if (school == null && unknownBefore == null) {
                unknownBefore = part;
            }
            unknown = unknown == null ? part : unknown;
        } else if (unknown == null && part.value().length() <= LONGEST_SUBJECT) {
            unknown = part;
        }
    }

    private void addChinese(Piece segment) {
        for (var part : Commas.split(segment)) {
            int score = Schools.score(part.value());
            var found = Degrees.find(part);
            if (score > 0 && (school == null || score > schoolScore)) {
                school = withoutDegree(Schools.name(part));
                schoolScore = score;
                var rest = part.part(school.end() - part.start(), part.value().length()).trimmed(Segments.EDGES + "(（)）");
                var more = rest.isEmpty() ? null : Degrees.find(rest);
                if (more != null && degree == null) {
                    degree = more.degree();
                    takeChineseMajor(more.before().isEmpty() ? more.after() : more.before());
                } else if (rest.value().endsWith("专业")) {
                    takeChineseMajor(rest);
                }
            } else if (found != null && score == 0) {
                degree = degree == null ? found.degree() : degree;
                takeChineseMajor(found.before().isEmpty() ? found.after() : found.before());
            } else if (score == 0 && (part.value().endsWith("系") || part.value().endsWith("學系"))) {
                department = department == null ? part : department;
            } else if (score == 0 && !part.value().endsWith("学院") && !Places.isPlace(part.value())) {
                takeChineseMajor(part);
            }
        }
    }

    /** {@code 某大学（大专）} names the degree in brackets. */
    private static Piece withoutDegree(Piece name) {
        var brackets = TRAILING_BRACKETS.matcher(name.value());
        return brackets.matches() && Degrees.find(name.part(brackets.start(2), brackets.end(2))) != null ? name.part(0, brackets.end(1)) : name;
    }

    private void takeChineseMajor(Piece part) {
        if (part.isEmpty() || NO_SUBJECT.matcher(part.value()).matches() || part.value().length() > 25 || Script.letterCount(part.value()) < 2) {
            return;
        }
        if (major == null || part.value().endsWith("专业") && !major.value().endsWith("专业")) {
            major = part;
        }
    }
}
