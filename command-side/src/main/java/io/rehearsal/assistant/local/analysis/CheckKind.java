package io.rehearsal.assistant.local.analysis;

import io.rehearsal.assistant.Language;
import java.util.Arrays;

/** The stated checks. Their points add to 100 with a job description and without one. */
public enum CheckKind {
    CONTACT_DATA("contact-data", "联系方式", "Contact data", 6, 5),
    COMPLETENESS("completeness", "内容完整", "Completeness", 8, 6),
    ENTRY_DETAILS("entry-details", "条目要素", "Entry details", 6, 5),
    QUANTIFIED_ACHIEVEMENTS("quantified-achievements", "量化成果", "Quantified achievements", 24, 19),
    ACTION_VERBS("action-verbs", "动词开头", "Action verbs", 16, 13),
    ENTRY_DEPTH("entry-depth", "经历深度", "Depth of entries", 12, 9),
    SKILLS_IN_USE("skills-in-use", "技能与印证", "Skills and their use", 8, 6),
    LINE_LENGTH("line-length", "单条长度", "Length of lines", 4, 3),
    RESUME_LENGTH("resume-length", "整体篇幅", "Length of the resume", 6, 5),
    TIMELINE("timeline", "时间连贯", "Dates without gaps", 5, 4),
    CONSISTENCY("consistency", "规范一致", "Consistency", 5, 5),
    JD_COVERAGE("jd-coverage", "岗位匹配", "Coverage of the job description", 0, 20);

    private final String id;
    private final String chinese;
    private final String english;
    private final int points;
    private final int pointsWithJd;

    CheckKind(String id, String chinese, String english, int points, int pointsWithJd) {
        this.id = id;
        this.chinese = chinese;
        this.english = english;
        this.points = points;
        this.pointsWithJd = pointsWithJd;
    }

    public static CheckKind byId(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst().orElseThrow();
    }

    public String id() {
        return id;
    }

    public String title(Language language) {
        return language.say(chinese, english);
    }

    /** Points to be had; 0 where the check does not take part. */
    public int points(boolean withJd) {
        return withJd ? pointsWithJd : points;
    }
}
