package io.rehearsal.assistant.local.match;

import io.rehearsal.assistant.local.match.WantedSkill.Need;
import io.rehearsal.assistant.Language;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which of the wanted skills the resume shows.
 *
 * @param had       in the order of the job description
 * @param missing   what is required first
 * @param technical whether anything but traits is wanted
 */
record SkillMatch(List<WantedSkill> had, List<WantedSkill> missing, boolean technical) {

    private static final int WEIGHT = 50;
    private static final int MOST_NAMED = 8;

    static SkillMatch of(List<WantedSkill> wanted, Evidence evidence) {
        return new SkillMatch(
                wanted.stream().filter(skill -> evidence.shows(skill.concept())).toList(),
                wanted.stream().filter(skill -> !evidence.shows(skill.concept())).sorted(Comparator.comparing(WantedSkill::need)).toList(),
                wanted.stream().anyMatch(skill -> skill.need() != Need.TRAIT));
    }

    /** Traits alone are said too easily to decide half of a score. */
    Rating rating(Language language) {
        double all = weight(had) + weight(missing);
        return new Rating(PartKind.SKILLS, technical ? WEIGHT : 0, all == 0 ? 0 : weight(had) / all, explanation(language));
    }

    private String explanation(Language language) {
        var told = counted(Need.REQUIRED, language.say("要求的技能有 %d/%d 项。", "Required skills: %d of %d. "))
                + counted(Need.ADVANTAGE, language.say("加分技能有 %d/%d 项。", "Advantages: %d of %d. "))
                + counted(Need.TRAIT, language.say("个人素质有 %d/%d 项。", "Traits: %d of %d. "))
                + (had.isEmpty() ? "" : language.say("具备：%s。", "There: %s. ").formatted(names(had, language)))
                + (missing.isEmpty() ? "" : language.say("缺少：%s。", "Missing: %s.").formatted(names(missing, language)));
        return told.strip();
    }

    static String names(List<WantedSkill> skills, Language language) {
        return skills.stream().limit(MOST_NAMED).map(WantedSkill::form).collect(Collectors.joining(language.say("、", ", ")))
                + (skills.size() > MOST_NAMED ? language.say("等", " and others") : "");
    }

    private String counted(Need need, String sentence) {
        long all = count(had, need) + count(missing, need);
        return all == 0 ? "" : sentence.formatted(count(had, need), all);
    }

    private static long count(List<WantedSkill> skills, Need need) {
        return skills.stream().filter(skill -> skill.need() == need).count();
    }

    private static double weight(List<WantedSkill> skills) {
        return skills.stream().mapToDouble(WantedSkill::weight).sum();
    }
}
