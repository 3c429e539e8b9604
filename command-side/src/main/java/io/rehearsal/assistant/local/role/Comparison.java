package io.rehearsal.assistant.local.role;

import io.rehearsal.assistant.embedding.Embeddings;
import io.rehearsal.assistant.local.match.Nearness;
import io.rehearsal.assistant.Language;
import io.rehearsal.events.role.RoleProfile;
import io.rehearsal.events.role.RoleProfile.Skill;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One role beside one resume. Each share is from 0 to 1; one that cannot be told is left out, and the others count for more. No model compares
 * texts in two languages: there skills and years decide, and a role in the resume's own language comes before one that is not.
 *
 * @param title the position that comes nearest; empty where none is near
 */
record Comparison(
        Candidate candidate, RoleProfile role, List<Skill> had, List<Skill> missing, Optional<String> title, OptionalDouble position,
        OptionalDouble work, OptionalDouble level) {

    private static final double SKILLS_WEIGHT = 45;
    private static final double POSITION_WEIGHT = 25;
    private static final double WORK_WEIGHT = 20;
    private static final double LEVEL_WEIGHT = 10;
    private static final double OTHER_LANGUAGE = 0.8;
    private static final double OLDER_TITLE = 0.85;
    private static final double LEAST_SKILL = 0.5;
    private static final double LESS_EACH = 0.1;
    private static final double NEAR = 0.6;
    private static final int MOST_NAMED = 5;

    static Comparison of(Candidate candidate, List<float[]> titles, List<float[]> work, RoleProfile role, RoleVectors vectors) {
        var bySkill = role.requiredSkills().stream().collect(Collectors.partitioningBy(skill -> candidate.shows(skill.name())));
        boolean oneLanguage = vectors.language() == candidate.language();
        var nearness = IntStream.range(0, oneLanguage ? titles.size() : 0)
                .mapToDouble(i -> Nearness.of(Embeddings.cosine(titles.get(i), vectors.name()), candidate.language()) * (i == 0 ? 1 : OLDER_TITLE))
                .toArray();
        int nearest = IntStream.range(0, nearness.length).reduce((a, b) -> nearness[b] > nearness[a] ? b : a).orElse(-1);
        return new Comparison(candidate, role, Objects.requireNonNull(bySkill.get(true)), Objects.requireNonNull(bySkill.get(false)),
                nearest >= 0 && nearness[nearest] >= NEAR ? Optional.of(candidate.titles().get(nearest)) : Optional.empty(),
                nearest >= 0 ? OptionalDouble.of(nearness[nearest]) : OptionalDouble.empty(),
                oneLanguage ? work(work, vectors, candidate.language()) : OptionalDouble.empty(),
                level(candidate, role));
    }

    private static OptionalDouble work(List<float[]> lines, RoleVectors vectors, Language language) {
        return lines.isEmpty()
                ? OptionalDouble.empty()
                : vectors.duties().stream()
                        .mapToDouble(duty -> lines.stream().mapToDouble(line -> Nearness.of(Embeddings.cosine(line, duty), language)).max().orElse(0))
                        .average();
    }

    private static OptionalDouble level(Candidate candidate, RoleProfile role) {
        var seniority = Optional.ofNullable(role.experienceLevel()).flatMap(Seniority::of);
        return seniority.isEmpty() || candidate.years().isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(seniority.get().fit(candidate.years().getAsDouble()));
    }

    /** From 0 to 100. Years alone recommend nothing. */
    double score() {
        var skills = skills();
        double most = weight(SKILLS_WEIGHT, skills) + weight(POSITION_WEIGHT, position) + weight(WORK_WEIGHT, work);
        double points = SKILLS_WEIGHT * skills.orElse(0) + POSITION_WEIGHT * position.orElse(0) + WORK_WEIGHT * work.orElse(0);
        if (most == 0) {
            return 0;
        }
        double share = points / most;
        double experience = level.orElse(share);
        double score = (100 - LEVEL_WEIGHT) * share + LEVEL_WEIGHT * Math.min(experience, share * 2);
        return RoleVectors.languageOf(role) == candidate.language() ? score : score * OTHER_LANGUAGE;
    }

    /** What is named first matters most. */
    private OptionalDouble skills() {
        double all = 0;
        double there = 0;
        for (int i = 0; i < role.requiredSkills().size(); i++) {
            double weight = Math.max(LEAST_SKILL, 1 - LESS_EACH * i);
            all += weight;
            there += had.contains(role.requiredSkills().get(i)) ? weight : 0;
        }
        return all == 0 ? OptionalDouble.empty() : OptionalDouble.of(there / all);
    }

    private static double weight(double weight, OptionalDouble share) {
        return share.isPresent() ? weight : 0;
    }

    String sentence() {
        var language = candidate.language();
        var parts = new ArrayList<String>();
        if (!had.isEmpty()) {
            parts.add(language.say("具备要求的 %d/%d 项技能（%s）", "%d of %d required skills are there (%s)")
                    .formatted(had.size(), role.requiredSkills().size(), names(had)));
        } else if (!missing.isEmpty()) {
            parts.add(language.say("简历中没有提到要求的技能", "none of the required skills is in the resume"));
        }
        if (!missing.isEmpty() && !had.isEmpty()) {
            parts.add(language.say("缺少%s", "missing: %s").formatted(names(missing)));
        }
        title.ifPresent(near -> parts.add(language.say("“%s”与该职位相近", "“%s” is close to this role").formatted(near)));
        work.ifPresent(share -> {
            if (share >= NEAR) {
                parts.add(language.say("做过的工作与职责相近", "the work done is close to its duties"));
            }
        });
        level.ifPresent(fit -> parts.add(fit >= 1
                ? language.say("约 %.0f 年经验符合级别要求", "some %.0f years of work fit the level").formatted(candidate.years().orElse(0))
                : language.say("约 %.0f 年经验与级别要求有差距", "some %.0f years of work do not quite fit the level").formatted(candidate.years().orElse(0))));
        if (parts.isEmpty()) {
            return language.say("简历内容太少，无法比较。", "There is too little in the resume to compare.");
        }
        var told = String.join(language.say("，", ", "), parts);
        return Character.toUpperCase(told.charAt(0)) + told.substring(1) + language.say("。", ".");
    }

    private String names(List<Skill> skills) {
        var language = candidate.language();
        return skills.stream().limit(MOST_NAMED).map(Skill::name).collect(Collectors.joining(language.say("、", ", ")))
                + (skills.size() > MOST_NAMED ? language.say("等", " and others") : "");
    }
}
