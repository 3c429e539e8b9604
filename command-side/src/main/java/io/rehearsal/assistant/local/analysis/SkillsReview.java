package io.rehearsal.assistant.local.analysis;

import io.rehearsal.assistant.local.reading.JobTarget;
import io.rehearsal.assistant.local.reading.Line;
import io.rehearsal.assistant.local.reading.Line.Part;
import io.rehearsal.assistant.local.reading.Reading;
import io.rehearsal.assistant.skill.SkillLexicon.Kind;
import io.rehearsal.events.resume.Analysis.SkillsAnalysis;
import io.rehearsal.events.resume.Analysis.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which skills the resume has, and how they meet what the job asks for. */
final class SkillsReview {

    private static final int ENOUGH = 8;
    private static final Set<Part> ABOUT_THE_PERSON = Set.of(Part.SKILL, Part.HIGHLIGHT, Part.OTHER);

    private SkillsReview() {
    }

    static SkillsAnalysis of(Reading reading) {
        var soft = soft(reading);
        var hard = hard(reading, soft);
        var target = reading.target();
        var matched = target == null ? null : target.skills().stream().filter(reading::names).toList();
        var missing = target == null ? null : target.skills().stream().filter(skill -> !reading.names(skill)).toList();
        var status = status(hard, target, matched);
        return new SkillsAnalysis(status, message(reading, hard, soft, target, matched), suggestions(reading, hard, missing),
                hard, soft, target == null ? null : target.skills(), matched, missing);
    }

    private static Status status(List<String> hard, @Nullable JobTarget target, @Nullable List<String> matched) {
        if (hard.isEmpty()) {
            return Status.ERROR;
        }
        boolean half = target == null || matched == null || 2 * matched.size() >= target.skills().size();
        return hard.size() >= ENOUGH && half ? Status.GOOD : Status.WARNING;
    }

    private static String message(Reading reading, List<String> hard, List<String> soft,
            @Nullable JobTarget target, @Nullable List<String> matched) {
        var language = reading.language();
        var message = hard.isEmpty() ? language.say("没有列出专业技能。", "No professional skills are listed.")
                : language.say("专业技能 %d 项，软技能 %d 项。", "%d professional and %d personal skills.").formatted(hard.size(), soft.size());
        if (target == null || matched == null || target.skills().isEmpty()) {
            return message;
        }
        return message + language.say("岗位提到的 %d 项技能中有 %d 项。", " It has %2$d of the %1$d skills that the job names.").formatted(target.skills().size(), matched.size());
    }

    private static List<String> suggestions(Reading reading, List<String> hard, @Nullable List<String> missing) {
        var language = reading.language();
        var suggestions = new ArrayList<String>();
        if (reading.content().skillsRaw().isEmpty()) {
            suggestions.add(language.say("单列“专业技能”，按类别写：语言、框架、数据库、工具。", "Add a skills section by groups: languages, frameworks, databases, tools."));
        } else if (hard.size() < ENOUGH) {
            suggestions.add(language.say("把经历里用到的技术和工具也列进技能，凑齐 8 项以上。", "List the technologies and tools of your jobs as well; eight or more read well."));
        }
        if (missing != null && !missing.isEmpty()) {
            suggestions.add(language.say("岗位要求而简历没有写到：%s。掌握的请补上并在经历中印证。", "Asked for and not in the resume: %s. Add those you have, with the work that shows them.")
                    .formatted(String.join(language.say("、", ", "), missing.stream().limit(10).toList())));
        }
        return suggestions;
    }

    private static List<String> soft(Reading reading) {
        var byConcept = new LinkedHashMap<String, String>();
        reading.lines().stream().filter(line -> ABOUT_THE_PERSON.contains(line.part())).map(Line::text)
                .flatMap(text -> reading.lexicon().mentions(text).stream())
                .filter(mention -> mention.kind() == Kind.SOFT)
                .forEach(mention -> byConcept.putIfAbsent(reading.lexicon().concept(mention.name()), mention.name()));
        return List.copyOf(byConcept.values());
    }

    /** Listed skills, then those of the jobs' and projects' own lists. */
    private static List<String> hard(Reading reading, List<String> soft) {
        var lexicon = reading.lexicon();
        var content = reading.content();
        var used = Stream.concat(content.experience().stream().flatMap(job -> job.techStack().stream()),
                content.projects().stream().flatMap(project -> project.techStack().stream())).toList();
        var byConcept = new LinkedHashMap<String, String>();
        Stream.concat(content.skills().stream(), lexicon.normalise(used).stream())
                .forEach(skill -> byConcept.putIfAbsent(lexicon.concept(skill), skill));
        soft.forEach(skill -> byConcept.remove(lexicon.concept(skill)));
        return List.copyOf(byConcept.values());
    }
}
