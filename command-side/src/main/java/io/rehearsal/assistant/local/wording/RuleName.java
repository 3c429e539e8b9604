package io.rehearsal.assistant.local.wording;

import io.rehearsal.assistant.Language;

/** The rules of wording: what each is called and why those who hire care. */
public enum RuleName {
    JD_TERM("jd-term", "使用岗位描述的说法", "Use the job's own term",
            "筛选系统和招聘者按岗位描述里的词检索，同一项技能用同一个词才搜得到。",
            "Recruiters and screening software search for the words of the posting; the same skill under another name is not found."),
    WEAK_OPENING("weak-opening", "用具体动作开头", "Open with the action",
            "“负责、参与”只说明岗位，动作才说明你做了什么；招聘者扫读时先看每行开头。",
            "\"Responsible for\" names a duty, a verb names what you did; recruiters scan the first words of each line."),
    MISSING_NUMBER("missing-number", "补上量化结果", "Put a number on it",
            "数字让成果可以比较、可以追问；请按事实填写方括号，填不出就删掉它。",
            "A number lets others compare and ask; fill in the bracket with the true figure, or take it out."),
    VAGUE("vague", "说清做了什么", "Say what it was",
            "“各种工作、相关事务”没有告诉读者任何事；请把方括号换成你做的事，或删去这一行。",
            "\"Various tasks\" tell a reader nothing; put what you did in place of the bracket, or take the line out."),
    OWN_PART("own-part", "说清你的部分", "Say what your part was",
            "只说参与、协助或负责，看不出你做了什么；请把方括号换成你自己做的事和结果。",
            "Taking part, helping or being responsible do not show what you did; put your own part and its result in place of the bracket."),
    CLICHE("cliche", "用事例代替套话", "Prove it with an example",
            "人人都会写的评价没有说服力，一个具体事例才有；请把方括号换成真实的例子。",
            "Everybody claims it, so it persuades nobody; one true example in place of the bracket does."),
    PASSIVE("passive", "改为主动", "Say who did it",
            "主动句让人看到事情是你做的。",
            "The active voice shows that it was you who did it."),
    TENSE("tense", "过去的工作用过去时", "Past jobs in the past tense",
            "已结束的工作用过去时，全文一致，读者才不会误以为仍在进行。",
            "A job that is over is told in the past tense, the same on every line, so that nobody takes it for the present one."),
    FIRST_PERSON("first-person", "去掉第一人称", "Leave out the pronoun",
            "简历的主语默认就是你，省去“我、本人”更简练专业。",
            "A resume is about you anyway; without \"I\" it reads shorter and more professional."),
    FILLER("filler", "删去虚词", "Cut filler words",
            "不增加信息的词占用招聘者很短的阅读时间。",
            "Words that add nothing use up the few seconds a recruiter has."),
    LONG_LINE("long-line", "拆分长句", "Split the long sentence",
            "一句一事，扫读时才能抓住重点。",
            "One thing a sentence: what is longer is skipped when scanning."),
    TECHNOLOGY_NAME("technology-name", "规范技术名称", "Spell technologies as they are spelled",
            "面试官会注意技术名称的写法，检索也按标准名称进行。",
            "Interviewers notice how a technology is spelled, and searches use its proper name."),
    PUNCTUATION("punctuation", "统一中文标点", "Keep to one kind of punctuation",
            "中英文标点混用显得粗心。",
            "Mixed punctuation looks careless."),
    LINE_END("line-end", "统一行尾句号", "End all lines alike",
            "同类条目的行尾有的有句号、有的没有，统一后版面更整齐。",
            "Some lines end with a full stop and some do not; one habit looks cared for."),
    SPACING("spacing", "统一中英文间距", "Space Chinese and Latin alike",
            "中英文之间的空格全文一致，更易读。",
            "The same spacing between Chinese and Latin letters throughout reads better."),
    DATE_FORMAT("date-format", "统一日期格式", "Write dates alike",
            "日期格式全文一致，时间线一目了然。",
            "Dates in one format make the timeline plain.");

    private final String id;
    private final String chinese;
    private final String english;
    private final String chineseReason;
    private final String englishReason;

    RuleName(String id, String chinese, String english, String chineseReason, String englishReason) {
        this.id = id;
        this.chinese = chinese;
        this.english = english;
        this.chineseReason = chineseReason;
        this.englishReason = englishReason;
    }

    public String id() {
        return id;
    }

    public String title(Language language) {
        return language.say(chinese, english);
    }

    public String reason(Language language) {
        return language.say(chineseReason, englishReason);
    }
}
