package io.rehearsal.assistant.local.judging;

import io.rehearsal.assistant.Language;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Parts of a story that a person announces as such, in words that hardly mean anything else: "I was responsible for", "我学到". */
enum Signpost {

    OWN_PART("your own (?:task|part|work)|did yourself|your task", "\\bI (?:was|am) responsible for\\b|\\bmy (?:task|job|part) was\\b|it was my (?:task|job)"
            + "|I (?:was in charge|led|owned)|I built it alone",
            "自己的任务|自己负责|负责的部分|你自己做|亲手|自己的部分", "我(?:主要|当时|来)?负责|我的任务|由我(?:来)?(?:负责|主导|牵头)|我(?:主导|牵头)|我一个人做"),
    SITUATION("situation|background|why it was done|the need", "\\b(?:last (?:year|month|spring|summer|autumn|winter)|one day|two days before|at that time|back then"
            + "|once I|once,)(?!\\w)|the goal was|used to take|took \\d+",
            "情境|背景|为什么要做|需求|目标", "(?:当时|有一次|有一回|去年|前年|那年|那时).{4,}|目标是"),
    ACTION("actions?|what you did|approach|steps?", "\\bI (?:first |then |also )?(?:traced|rebuilt|wrote|built|added|chose|decided|asked|called|changed|moved|designed"
            + "|rewrote|put|set|measured|looked|split|made|took|deleted)\\b|\\bfirst I\\b|then I\\b",
            "行动|做了什么|做法|方案|方法|办法", "我(?:就|先|首先|于是|当时|又)?(?:先|决定|选择|选|把|用|改|写|约|找|请|重写|做了|列)|然后我"),
    REASON("reasons?", "\\bbecause\\b|the reason was", "理由|为什么选|原因$", "因为|之所以|是考虑到"),
    DIFFICULTY("difficult|problem", "\\bhardest\\b|the difficult(?:y| part)|the problem was|got stuck", "困难|难点|问题$|挑战", "难点|最难的|困难(?:是|在)|挑战(?:是|在)|卡在"),
    RESULT("result|effect|outcome|became", "(?:as a result|in the end|since then|afterwards)|\\b(?:fell|dropped|went down|went up|rose|grew|halved|doubled|came down)"
            + " (?:from|to|by)\\b",
            "结果|效果|成效", "(?:结果|最终|最后|上线后|上线之后|之后).{0,30}(?:\\d|[一二三四五六七八九十]成|零故障)"
            + "|(?:从|由).{1,20}(?:降|减|升|涨|缩|提高|提升|增)(?:到|至|了|为)?.{0,10}\\d"),
    LESSON("learn(?:ed)?|lesson|took from", "\\bI(?: have|['’]ve)? learn(?:ed|t)\\b|the lesson|since then I", "反思|教训|收获|学到", "学到|反思|教训|收获是|从那以后|以后我|明白了");

    private final Pattern pointEnglish;
    private final Pattern saidEnglish;
    private final Pattern pointChinese;
    private final Pattern saidChinese;

    Signpost(String pointEnglish, String saidEnglish, String pointChinese, String saidChinese) {
        this.pointEnglish = Pattern.compile(pointEnglish, Pattern.CASE_INSENSITIVE);
        this.saidEnglish = Pattern.compile(saidEnglish, Pattern.CASE_INSENSITIVE);
        this.pointChinese = Pattern.compile(pointChinese);
        this.saidChinese = Pattern.compile(saidChinese);
    }

    /** The part of a story that a point asks for. */
    static Optional<Signpost> askedBy(String point, Language language) {
        return Arrays.stream(values()).filter(it -> (language == Language.ZH ? it.pointChinese : it.pointEnglish).matcher(point).find()).findFirst();
    }

    boolean standsIn(String clause, Language language) {
        return (language == Language.ZH ? saidChinese : saidEnglish).matcher(clause).find();
    }
}
