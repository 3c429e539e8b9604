package io.rehearsal.assistant.local.question;

import io.rehearsal.assistant.QuestionWriter.Brief;
import io.rehearsal.assistant.local.parse.naming.Positions;
import io.rehearsal.assistant.local.reading.Size;
import io.rehearsal.events.interview.Question.Source;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the person is interviewed for.
 *
 * @param title  as it can stand in a sentence
 * @param source what says so: the job, or else the person's latest post
 */
record Position(String title, Source source) {

    private static final int LONGEST_TITLE = 28;

    private static final Pattern LABELLED = Pattern.compile(
            "^\\W*(?:招聘)?(?:职位|岗位)(?:名称)?\\s*[:：]\\s*(.+)|^\\W*(?:Position|Job Title|Title|Role)\\s*:\\s*(.+)", Pattern.CASE_INSENSITIVE);

    /** Words of the advertisement before the title. */
    private static final Pattern ADVERT = Pattern.compile("^\\W*(?:招聘|诚聘|急聘|诚招|急招|高薪诚聘)\\s*[:：]?\\s*(?=.{2,})|^\\W*(?:(?:we are|we[’']re|now) )?hiring\\s*:?\\s+(?:an?\\s+)?(?=\\p{L})", Pattern.CASE_INSENSITIVE);

    /** A title of its own, not an advertisement: a recruiter recruits. */
    private static final Pattern RECRUITER = Pattern.compile("^\\W*招聘(?:专员|经理|主管|总监|顾问|助理|负责人|HR).*|^\\W*hiring manager.*", Pattern.CASE_INSENSITIVE);

    private static final Pattern TITLE = Pattern.compile(
            ".*(师|员|经理|主管|专员|总监|助理|顾问|护士|会计|出纳|医生|实习生|负责人)([(（].*[)）])?$"
                    + "|.*\\b(engineer|developer|manager|analyst|designer"
                    + "|architect|nurse|accountant|scientist|consultant|officer|specialist|coordinator|assistant|director|lead"
                    + "|intern|administrator|teacher|writer|owner)\\b.*", Pattern.CASE_INSENSITIVE);

    /** As the brief names it, else as the description is headed, else the latest post; empty where none of these tells it. */
    static Optional<Position> of(Brief brief, List<Entry> entries) {
        var headed = Stream.<String>ofNullable(brief.jobDescription())
                .flatMap(String::lines).map(String::strip).filter(line -> !line.isEmpty()).limit(3)
                .flatMap(line -> title(line).stream()).limit(1);
        var named = Stream.concat(Stream.ofNullable(brief.position()), headed).map(Excerpt::name).filter(Objects::nonNull)
                .map(title -> new Position(title, new Source(Source.Kind.REQUIREMENT, title, null)));
        var held = entries.stream().filter(entry -> !entry.project() && entry.post() != null)
                .map(entry -> new Position(entry.post(), new Source(Source.Kind.RESUME, entry.post(), entry.path() + ".position")));
        return Stream.concat(named, held).findFirst();
    }

    private static Optional<String> title(String line) {
        var bare = withoutLabel(line);
        boolean labelled = LABELLED.matcher(line).matches();
        return labelled || isTitle(bare) ? Optional.of(bare) : Optional.empty();
    }

    private static boolean isTitle(String line) {
        return Size.halfWords(line) <= LONGEST_TITLE && (TITLE.matcher(line).matches() || Positions.isTitle(line.split("[,，]", 2)[0]));
    }

    /** The line, or the title alone where that is what it gives. */
    static String withoutLabel(String line) {
        var labelled = LABELLED.matcher(line);
        var title = labelled.matches() ? labelled.group(1) != null ? labelled.group(1) : labelled.group(2) : line;
        var bare = ADVERT.matcher(title).replaceFirst("");
        return isTitle(bare) && !RECRUITER.matcher(title).matches() ? bare : title;
    }

    /** Whether it is one to be taken up, rather than the one that the person has. */
    boolean isSought() {
        return source.kind() == Source.Kind.REQUIREMENT;
    }
}
