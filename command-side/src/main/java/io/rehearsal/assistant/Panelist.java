package io.rehearsal.assistant;

import io.rehearsal.events.interview.Interviewer;

/** An interviewer of a panel as a person: a name, a role and a manner. */
public enum Panelist {

    TECHNICAL("张工", "Daniel Zhang", "技术面试官", "technical interviewer",
            "我会从您的项目和技术栈问起，关注原理和取舍，请尽量讲具体。",
            "I will start from your projects and your stack. I care about how things work and why you chose them, so be specific."),
    BEHAVIORAL("李敏", "Laura Bennett", "行为面试官", "behavioral interviewer",
            "接下来想听听您在真实情境中的做法：当时的情况、您的任务、采取的行动和结果。",
            "I would like to hear how you acted in real situations: what the situation was, your task, what you did, and what came of it."),
    HR("王琳", "Grace Miller", "HR面试官", "HR interviewer",
            "最后由我和您聊聊职业规划、求职动机和对团队的期待，轻松一些就好。",
            "Last, let us talk about your plans, your motives and what you expect of a team. Feel at ease.");

    private final String chineseName;
    private final String englishName;
    private final String chineseRole;
    private final String englishRole;
    private final String chineseManner;
    private final String englishManner;

    Panelist(String chineseName, String englishName, String chineseRole, String englishRole, String chineseManner, String englishManner) {
        this.chineseName = chineseName;
        this.englishName = englishName;
        this.chineseRole = chineseRole;
        this.englishRole = englishRole;
        this.chineseManner = chineseManner;
        this.englishManner = englishManner;
    }

    public static Panelist of(Interviewer interviewer) {
        return valueOf(interviewer.name());
    }

    public String name(Language language) {
        return language.say(chineseName, englishName);
    }

    public String role(Language language) {
        return language.say(chineseRole, englishRole);
    }

    /** What the interviewer says first. */
    public String greeting(Language language) {
        return language.say(
                "你好，我是%s，%s。%s".formatted(chineseName, chineseRole, chineseManner),
                "Hello, I am %s, your %s. %s".formatted(englishName, englishRole, englishManner));
    }
}
