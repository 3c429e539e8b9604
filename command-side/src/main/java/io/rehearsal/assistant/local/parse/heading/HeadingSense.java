package io.rehearsal.assistant.local.parse.heading;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a heading means where its words could mean several things. */
final class HeadingSense {

    private static final Pattern PROSE = Pattern.compile("[，。；、！？]|负责|我是|我在|我们|熟悉|参与|使用|通过|具有|进行|[了的](?!$)|^(?:组织|参加|参与|举办|策划|主持|开展|完成|带领|协助|担任|获得|荣获)(?!.{0,6}(?:经历|经验|情况|奖项|荣誉|活动)$|能力|证书).{3,}");
    private static final Pattern ORGANISATION = Pattern.compile(".+(?:公司|集团|大学|学院|学校|研究院|研究所|事务所|工作室|银行|医院)");
    private static final Set<String> NOT_ALONE = Set.of("work", "personal", "details", "research", "university", "tools", "technologies", "media", "press", "writing",
            "volunteer", "community", "position", "positions", "job",
            "jobs", "degree", "degrees", "other", "others", "knowledge", "organization", "organizations", "languages", "courses", "teaching", "activities", "travel", "training",
            "strength", "highlights", "stack", "goal", "goals", "project", "skill", "award", "achievement", "achievements", "statement", "presentation", "presentations", "course",
            "trainings", "workshop", "committee", "employer", "employers", "responsibilities", "description", "link");

    private HeadingSense() {
    }

    static boolean readsAsProse(String chinese) {
        return PROSE.matcher(chinese).find();
    }

    /** An employer's name may hold a heading's words, such as 技术. */
    static boolean namesOrganisation(String chinese) {
        return ORGANISATION.matcher(chinese).matches();
    }

    static @Nullable SectionKind settle(String[] words, SectionKind kind) {
        var list = List.of(words);
        if (list.contains("projects") || list.contains("project") && !list.contains("management")) {
            return SectionKind.PROJECTS;
        }
        boolean experience = list.stream().anyMatch(Set.of("experience", "experiences", "employment", "internship", "internships", "career", "history")::contains);
        if (list.contains("education") || list.contains("educational") || list.contains("academic") && list.stream().anyMatch(Set.of("background", "qualification", "qualifications", "credentials", "history")::contains)) {
            return SectionKind.EDUCATION;
        }
        boolean trained = list.stream().anyMatch(Set.of("training", "trainings", "courses", "schooling", "studies")::contains);
        if (trained && list.stream().anyMatch(Set.of("qualifications", "degrees", "schooling", "apprenticeship", "apprenticeships")::contains)) {
            return SectionKind.EDUCATION;
        }
        if (list.contains("skills") || list.contains("skill") || list.contains("competences") || list.contains("competencies")) {
            return list.contains("soft") || list.contains("language") && list.size() == 2 ? SectionKind.OTHER : SectionKind.SKILLS;
        }
        if (experience && (list.contains("summary") || list.contains("objective") || list.contains("profile") || list.contains("overview") || list.contains("highlights"))) {
            return SectionKind.SUMMARY;
        }
        if (list.contains("research") && experience) {
            return SectionKind.RESEARCH;
        }
        if (experience && !list.contains("extracurricular") && !list.contains("activities") && !list.contains("awards")) {
            return SectionKind.EXPERIENCE;
        }
        if (list.contains("languages") && list.stream().anyMatch(Set.of("programming", "tools", "technologies", "frameworks", "software", "computer")::contains)) {
            return SectionKind.SKILLS;
        }
        boolean posts = words.length == 1 || list.contains("held") || list.contains("appointments");
        return kind == SectionKind.EXPERIENCE && !experience && !posts ? null : kind;
    }

    /** Words that are headings only where the look of the line says so too. */
    static boolean needsLook(String heading) {
        return NOT_ALONE.contains(heading.toLowerCase());
    }
}
