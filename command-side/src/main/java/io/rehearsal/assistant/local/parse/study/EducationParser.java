package io.rehearsal.assistant.local.parse.study;

import io.rehearsal.assistant.local.parse.entry.Entries;
import io.rehearsal.assistant.local.parse.entry.Entry;
import io.rehearsal.assistant.local.parse.entry.Head;
import io.rehearsal.assistant.local.parse.entry.Look;
import io.rehearsal.assistant.local.parse.entry.Parsed;
import io.rehearsal.assistant.local.parse.text.Items;
import io.rehearsal.assistant.local.parse.text.Labels.Part;
import io.rehearsal.assistant.local.parse.text.Labels;
import io.rehearsal.assistant.local.parse.text.Piece;
import io.rehearsal.assistant.local.parse.text.Prose;
import io.rehearsal.assistant.local.parse.text.Script;
import io.rehearsal.assistant.local.parse.text.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads schools. */
public final class EducationParser {

    private static final int MOST_LINES_BELOW_DATES = 3;
    private static final int WIDEST_DEGREE = 80;
    private static final int LONGEST_SUBJECT = 12;
    private static final Pattern SUBJECT = Pattern.compile("\\p{IsHan}{2,12}");
    private static final Pattern NO_STUDY = Pattern.compile("^(?:certificate|certification|certified|online course|course\\b|courses|education course|training|workshop|seminar"
            + "|english\\b|award|scholarship|relevant course|coursework|gpa|grade|cgpa|honou?rs|thesis|advisor|activities|dean"
            + "|minor|cum laude|gre\\b|toefl|ielts)", Pattern.CASE_INSENSITIVE);
    private static final Pattern CERTIFICATE_IN = Pattern.compile("^(?:\\p{L}+ )?certificate (?:(?:[IV]{1,3}|level \\d) )?in\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern DETAIL = Pattern.compile("^(?:主修|相关|核心|专业|学业|主要)?(?:课程|成绩|排名|英语水平|荣誉|奖项|获奖|绩点|研究方向|学分|均分|平均|GPA|毕业论文|论文|导师|辅修|在校|校内|奖学金)|^(?:GPA|Rank|排名|绩点|CGPA)", Pattern.CASE_INSENSITIVE);

    private final Items items;
    private final Look look;

    public EducationParser(Items items, Look look) {
        this.items = items;
        this.look = look;
    }

    public List<Entry> entries(List<TextLine> lines) {
        return Entries.of(lines, look, EducationParser::opensStudy, EducationParser::namesStudy);
    }

    /** Whether the head of an entry names a school or a degree. */
    public boolean isStudy(Entry entry) {
        return entry.lines().stream().limit(headLength(entry)).anyMatch(line -> Schools.score(line.text()) >= 2 || Degrees.find(line.content()) != null);
    }

    public Parsed<Study> parse(List<Entry> entries) {
        var studies = new ArrayList<Study>();
        var left = new ArrayList<TextLine>();
        for (var entry : entries) {
            var study = ofSameSchool(study(entry), entry, studies);
            if (isStudy(study)) {
                studies.add(study);
            } else if (!studies.isEmpty()) {
                var last = studies.removeLast();
                var details = new ArrayList<>(last.details());
                items.join(entry.lines()).forEach(item -> details.add(item.piece()));
                studies.add(new Study(last.school(), last.degree(), last.major(), last.start(), last.end(), details));
            } else {
                left.addAll(entry.lines());
            }
        }
        return new Parsed<>(studies, left);
    }

    /** A name that says nothing of a school is one beside a degree or dates only. */
    private static boolean isStudy(Study study) {
        boolean named = study.school() != null && (Schools.score(study.school().value()) > 0 || study.end() != null || study.start() != null);
        return named || study.degree() != null;
    }

    /** A second degree below a school that has a line of its own: the dates belong to the degrees, and none to the school. */
    private static Study ofSameSchool(Study study, Entry entry, List<Study> before) {
        var last = before.isEmpty() ? null : before.getLast();
        boolean bare = study.school() == null && study.degree() != null && entry.dates() != null;
        if (!bare || last == null || last.school() == null || last.degree() == null) {
            return study;
        }
        boolean above = last.school().end() < last.degree().start() && last.start() != null && last.start().start() > last.degree().start();
        return above ? new Study(last.school(), study.degree(), study.major(), study.start(), study.end(), study.details()) : study;
    }

    /** Whether a text names a school or begins with a degree. */
    public static boolean namesStudy(String text) {
        var degree = Degrees.find(Piece.of(text, 0, text.length()));
        return Schools.score(text) >= 2 || degree != null && degree.before().isEmpty();
    }

    private Study study(Entry entry) {
        int length = headLength(entry);
        var headLines = entry.lines().subList(0, length);
        if (!isCertified(entry, headLines) && entry.lines().stream().limit(length).allMatch(line -> NO_STUDY.matcher(line.text()).find())) {
            return new Study(null, null, null, null, null, List.of());
        }
        var head = Head.of(headLines);
        var fields = new StudyFields();
        head.segments().forEach(fields::add);
        var school = head.labelled().getOrDefault(Part.SCHOOL, fields.school());
        var degree = head.labelled().get(Part.DEGREE);
        var major = head.labelled().get(Part.MAJOR);
        if (degree != null) {
            var found = Degrees.find(degree);
            major = major == null && found != null && !found.after().isEmpty() ? found.after() : major;
            degree = found == null ? degree : found.degree();
        }
        degree = degree == null ? fields.degree() : degree;
        major = major == null ? fields.major() : major;
        var dates = entry.dates();
        var details = new ArrayList<Piece>();
        items.join(entry.lines().subList(length, entry.lines().size())).forEach(item -> details.add(item.piece()));
        return new Study(school, degree, major, dates == null || dates.single() ? null : dates.startDate(), dates == null ? null : dates.endDate(), details);
    }

    /** {@code Certificate in Joinery, Elm College, 2011 – 2014}: a certificate in something, from a school, that took some time. */
    private static boolean isCertified(Entry entry, List<TextLine> head) {
        return entry.dates() != null && entry.dates().isRange() && head.stream().anyMatch(line -> CERTIFICATE_IN.matcher(line.text()).find() && Schools.score(line.text()) >= 2);
    }

    private static int headLength(Entry entry) {
        int length = entry.dates() == null ? 1 : entry.head();
        int most = Math.min(entry.lines().size(), length + MOST_LINES_BELOW_DATES);
        while (length < most && continuesHead(entry.lines().get(length), entry.lines().subList(0, length))) {
            length++;
        }
        return length;
    }

    private static boolean continuesHead(TextLine line, List<TextLine> above) {
        var label = Labels.at(line.text());
        if (label != null) {
            return label.part() == Part.SCHOOL || label.part() == Part.DEGREE || label.part() == Part.MAJOR || label.part() == Part.DATES;
        }
        var found = line.bullet() || Script.width(line.text()) > WIDEST_DEGREE ? null : Degrees.find(line.content());
        boolean degree = found != null && found.before().isEmpty();
        if (!Prose.couldBeHead(line) && !degree || NO_STUDY.matcher(line.text()).find() || DETAIL.matcher(line.text()).find()) {
            return false;
        }
        var fields = new StudyFields();
        Head.of(above).segments().forEach(fields::add);
        var more = new StudyFields();
        Head.of(List.of(line)).segments().forEach(more::add);
        return fields.school() == null && more.school() != null || fields.degree() == null && more.degree() != null
                || fields.major() == null && fields.degree() != null && more.school() == null && more.major() != null && Script.width(line.text()) < 60 && line.text().indexOf(':') < 0
                || fields.major() == null && fields.school() != null && Script.hasHan(line.text()) && line.text().length() <= LONGEST_SUBJECT && !line.bullet() && SUBJECT.matcher(line.text()).matches()
                || fields.major() == null && line.text().contains("专业") && !line.text().contains("课");
    }

    private static boolean opensStudy(TextLine line) {
        var label = Labels.at(line.text());
        if (label != null) {
            return label.part() == Part.SCHOOL;
        }
        return Prose.couldBeHead(line.text()) && Schools.score(line.text()) >= 2 && !NO_STUDY.matcher(line.text()).find() && !DETAIL.matcher(line.text()).find();
    }
}
