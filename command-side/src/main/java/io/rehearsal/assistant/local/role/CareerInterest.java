package io.rehearsal.assistant.local.role;

import io.rehearsal.events.resume.ContentText;
import io.rehearsal.events.resume.ResumeContent;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What work somebody is after: what the resume states, else its latest position. */
final class CareerInterest {

    private static final int LONGEST = 60;
    private static final Pattern HEADING = Pattern.compile(
            "求职(?:意向|目标|岗位|职位)|应聘(?:职位|岗位|方向)|(?:期望|意向|目标)(?:职位|岗位|职业|工作)|(?:career |job )?objectives?|(?:desired|target) (?:position|role|job)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern STATED = Pattern.compile(
            "(?:" + HEADING.pattern() + ")\\s*[:：]\\s*(?<work>[^\\s|｜；;，,。][^|｜；;。\\n]*)", Pattern.CASE_INSENSITIVE);

    private CareerInterest() {
    }

    /** Empty where the resume tells neither. */
    static Optional<String> of(ResumeContent content) {
        return stated(content).or(() -> content.experience().stream().map(ResumeContent.Experience::position).filter(Objects::nonNull).findFirst());
    }

    static Optional<String> stated(ResumeContent content) {
        var headed = content.others().stream()
                .filter(section -> HEADING.matcher(section.title().strip()).matches())
                .flatMap(section -> section.lines().stream())
                .filter(line -> !line.isBlank());
        var inLine = Stream.concat(ContentText.leaves(content).stream().map(ContentText.Leaf::value), content.others().stream().map(ResumeContent.OtherSection::title))
                .map(STATED::matcher)
                .flatMap(found -> found.results().map(result -> result.group("work")));
        return Stream.concat(inLine, headed).map(String::strip).filter(work -> work.length() <= LONGEST).findFirst();
    }
}
