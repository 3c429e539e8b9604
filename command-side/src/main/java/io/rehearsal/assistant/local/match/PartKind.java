package io.rehearsal.assistant.local.match;

import io.rehearsal.assistant.Language;

/** What the score is the sum of. */
enum PartKind {
    SKILLS("skills", "技能匹配", "Skills"),
    EXPERIENCE("experience", "经验与学历", "Experience and degree"),
    RELEVANCE("relevance", "经历相关性", "Relevance of the work"),
    KEYWORDS("keywords", "用语重合", "Terms in common");

    private final String id;
    private final String chinese;
    private final String english;

    PartKind(String id, String chinese, String english) {
        this.id = id;
        this.chinese = chinese;
        this.english = english;
    }

    String id() {
        return id;
    }

    String title(Language language) {
        return language.say(chinese, english);
    }
}
