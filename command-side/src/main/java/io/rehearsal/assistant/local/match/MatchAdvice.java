package io.rehearsal.assistant.local.match;

import io.rehearsal.assistant.local.match.WantedSkill.Need;
import io.rehearsal.assistant.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** What speaks for the person, and what to do about the rest. */
record MatchAdvice(SkillMatch skills, ExperienceMatch experience, RelevanceMatch relevance, Evidence evidence, Language language) {

    private static final int MOST_LINES = 5;
    private static final int MOST_DUTIES = 2;

    List<String> strengths() {
        var strengths = new ArrayList<String>();
        var used = skills.had().stream().filter(skill -> skill.need() != Need.TRAIT && evidence.inUse(skill)).toList();
        if (!used.isEmpty()) {
            strengths.add(language.say("%s 在工作或项目中用过，岗位正需要。",
                    "Asked for, and shown in the work itself: %s.").formatted(SkillMatch.names(used, language)));
        }
        var extras = skills.had().stream().filter(skill -> skill.need() == Need.ADVANTAGE).toList();
        if (!extras.isEmpty()) {
            strengths.add(language.say("加分项也具备：%s。", "There too, though only an advantage: %s.").formatted(SkillMatch.names(extras, language)));
        }
        if (experience.enoughYears()) {
            strengths.add(language.say("约 %s 年经验，达到要求的 %d 年。", "About %s years of experience, with %d asked for.")
                    .formatted(experience.yearsTold(), experience.yearsAsked().orElseThrow()));
        }
        if (experience.enoughDegree()) {
            strengths.add(language.say("学历（%s）符合要求。", "The degree (%s) is what the job asks for.")
                    .formatted(experience.degree().orElseThrow().title(language)));
        }
        relevance.nearest().ifPresent(duty -> strengths.add(language.say("%s与岗位的%s相近。", "%s is close to the job's %s.")
                .formatted(Quoted.of(duty.line().orElseThrow().text(), language), Quoted.of(duty.text(), language))));
        return strengths;
    }

    List<String> suggestions() {
        var suggestions = new ArrayList<String>();
        missingSkills(suggestions);
        var listed = skills.had().stream().filter(skill -> skill.need() == Need.REQUIRED && !evidence.inUse(skill)).toList();
        if (!listed.isEmpty()) {
            suggestions.add(language.say("%s 只出现在技能列表里：在用到的工作或项目中写一句，说明用来做了什么。",
                    "Only in the list of skills so far: %s. Say in the job or project where you used it, and what for.")
                    .formatted(SkillMatch.names(listed, language)));
        }
        suggestions.addAll(experience.advice(language));
        if (!relevance.byMeaning()) {
            suggestions.add(language.say("岗位描述是中文，简历是英文：投递时附一份中文简历。",
                    "The job description is in English and the resume is not: hand in an English one."));
        }
        relevance.unmet().stream().limit(MOST_DUTIES).forEach(duty -> suggestions.add(language.say(
                "岗位内容%s在经历里没有对应：做过类似的事就写出来，没有做过就准备好怎么上手。", "Nothing in your work answers to %s: tell of similar work if you did any; if not, be ready to say how you would start.")
                .formatted(Quoted.of(duty.text(), language))));
        if (suggestions.isEmpty()) {
            suggestions.add(language.say("要求都已覆盖：把与岗位最接近的经历放到最前面，并补上数字。",
                    "Everything asked for is there: put the work nearest to the job first, and give it figures."));
        }
        return suggestions;
    }

    /** By the line that asks for them, so that the person can read it there. */
    private void missingSkills(List<String> suggestions) {
        var byLine = skills.missing().stream().collect(Collectors.groupingBy(WantedSkill::line, LinkedHashMap::new, Collectors.toList()));
        byLine.entrySet().stream().limit(MOST_LINES).forEach(asked -> {
            var names = SkillMatch.names(asked.getValue(), language);
            var line = Quoted.of(asked.getKey(), language);
            suggestions.add(switch (asked.getValue().getFirst().need()) {
                case REQUIRED -> language.say("岗位写着%s，简历里没有：%s。用过、做过的写进相应的工作或项目；没有用过的不要写，想好打算怎样补上。",
                        "The job says %s; not in the resume: %s. Add what you have used or done to the job or project; do not claim what you have not, but be ready to say how you would make up for it.")
                        .formatted(line, names);
                case ADVANTAGE -> language.say("加分项%2$s，简历里没有：%1$s。有就补上，没有不影响投递。",
                        "An advantage that is not in the resume: %s (%s). Add it if you have it; without it you may still apply.")
                        .formatted(names, line);
                case TRAIT -> language.say("岗位看重%s（%s）：不要只写这个词，用一件做过的事来体现。",
                        "The job values this: %s (%s). Rather than the word, tell one thing you did that shows it.").formatted(names, line);
            });
        });
    }
}
