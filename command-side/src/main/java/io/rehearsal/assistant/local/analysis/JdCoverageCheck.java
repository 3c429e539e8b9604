package io.rehearsal.assistant.local.analysis;

import io.rehearsal.assistant.local.reading.JobTarget;
import io.rehearsal.assistant.Language;
import io.rehearsal.assistant.local.reading.Reading;
import io.rehearsal.assistant.local.reading.Vocabulary;
import io.rehearsal.events.resume.ContentText;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The share of the skills that the job description names which the resume names too, in whichever form and language; one named
 * only as an advantage counts half. Where it names no known skill, twice the share of its words that stand in the resume.
 */
final class JdCoverageCheck implements ResumeCheck {

    @Override
    public CheckKind kind() {
        return CheckKind.JD_COVERAGE;
    }

    @Override
    public Finding find(Reading reading) {
        var target = reading.target();
        if (target == null) {
            throw new IllegalArgumentException("there is no job description to cover");
        }
        return target.skills().isEmpty() ? words(reading, target) : skills(reading, target);
    }

    private static Finding skills(Reading reading, JobTarget target) {
        var language = reading.language();
        var matched = target.skills().stream().filter(reading::names).toList();
        var missing = target.skills().stream().filter(skill -> !reading.names(skill)).toList();
        double all = target.skills().stream().mapToDouble(skill -> weight(target, skill)).sum();
        double reached = matched.stream().mapToDouble(skill -> weight(target, skill)).sum();
        return new Finding(reached / all,
                language.say("岗位提到 %d 项技能，简历写到 %d 项", "%2$d of the %1$d skills that the job names stand in the resume").formatted(target.skills().size(), matched.size())
                        + (matched.isEmpty() ? "" : language.say("：", ": ") + list(matched, language)),
                language.say("未写到：%s。确实掌握的请写进技能或经历，没有的不要写。", "Not there: %s. Name those you do have in your skills or jobs, and leave out those you have not.")
                        .formatted(list(missing, language)));
    }

    private static double weight(JobTarget target, String skill) {
        return target.extras().contains(skill) ? 0.5 : 1;
    }

    private static Finding words(Reading reading, JobTarget target) {
        var language = reading.language();
        var asked = Vocabulary.of(target.text());
        var resume = Vocabulary.of(ContentText.leaves(reading.content()).stream().map(ContentText.Leaf::value).collect(Collectors.joining("\n")));
        long shared = asked.words().stream().filter(resume.words()::contains).count();
        return new Finding(asked.words().isEmpty() ? 0 : 2.0 * shared / asked.words().size(),
                language.say("岗位描述没有已知技能，其中 %d 个词里有 %d 个出现在简历中", "the job names no known skill; %2$d of its %1$d words stand in the resume")
                        .formatted(asked.words().size(), shared),
                language.say("用岗位描述里的说法写出你做过的相关工作。", "Tell the related work you did in the words of the posting."));
    }

    private static String list(List<String> skills, Language language) {
        return String.join(language.say("、", ", "), skills.stream().limit(8).toList())
                + (skills.size() > 8 ? language.say("等", " and others") : "");
    }
}
