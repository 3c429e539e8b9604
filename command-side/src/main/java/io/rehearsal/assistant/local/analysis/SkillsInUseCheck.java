package io.rehearsal.assistant.local.analysis;

import io.rehearsal.assistant.local.reading.Line;
import io.rehearsal.assistant.local.reading.Line.Part;
import io.rehearsal.assistant.local.reading.Reading;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Half of the points for naming eight skills, half for showing at least 30 % of them at work in a job or project; less in proportion. */
final class SkillsInUseCheck implements ResumeCheck {

    private static final int ENOUGH = 8;
    private static final double SHOWN = 0.3;

    @Override
    public CheckKind kind() {
        return CheckKind.SKILLS_IN_USE;
    }

    @Override
    public Finding find(Reading reading) {
        var language = reading.language();
        var skills = new LinkedHashSet<>(reading.content().skills());
        if (skills.isEmpty()) {
            return new Finding(0, language.say("没有列出技能", "no skills listed"),
                    language.say("单列“专业技能”，写上岗位相关的技术、工具和方法。", "Add a skills section with the technologies, tools and methods of your trade."));
        }
        var used = used(reading);
        var shown = skills.stream().filter(used::contains).toList();
        var unshown = skills.stream().filter(skill -> !used.contains(skill)).limit(3).toList();
        double named = Math.min(1, skills.size() / (double) ENOUGH);
        double proved = Math.min(1, shown.size() / (SHOWN * skills.size()));
        return new Finding((named + proved) / 2,
                language.say("列出 %d 项技能，其中 %d 项在经历中出现", "%d skills listed, %d of them seen in jobs and projects").formatted(skills.size(), shown.size())
                        + (shown.isEmpty() ? "" : language.say("，如", ", such as ") + shown.getFirst()),
                (skills.size() < ENOUGH ? language.say("技能可列到 8 项以上；", "List eight skills or more; ") : "")
                        + (unshown.isEmpty() ? language.say("并保持与经历对应。", "and keep them in step with your jobs.")
                                : language.say("在经历里写明用 %s 做过什么。", "say in your jobs what you did with %s.")
                                        .formatted(String.join(language.say("、", ", "), unshown))));
    }

    private static Set<String> used(Reading reading) {
        var used = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        reading.lines().stream()
                .filter(line -> line.part().ordinal() <= Part.BACKGROUND.ordinal())
                .forEach(line -> reading.lexicon().mentions(line.text()).forEach(mention -> used.add(mention.name())));
        reading.content().experience().forEach(job -> used.addAll(reading.lexicon().normalise(job.techStack())));
        reading.content().projects().forEach(project -> used.addAll(reading.lexicon().normalise(project.techStack())));
        reading.content().skills().stream().filter(skill -> reading.lexicon().mentions(skill).isEmpty() && isTold(skill, reading)).forEach(used::add);
        return used;
    }

    /** Whether a line of work or a title says a skill that no catalogue lists. */
    private static boolean isTold(String skill, Reading reading) {
        var word = Pattern.compile("(?<![A-Za-z\\d])" + Pattern.quote(skill) + "s?(?![A-Za-z\\d])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return Stream.concat(reading.lines().stream().filter(line -> line.part().ordinal() <= Part.BACKGROUND.ordinal()).map(Line::text),
                reading.content().experience().stream().flatMap(job -> Stream.ofNullable(job.position()))).anyMatch(text -> word.matcher(text).find());
    }
}
