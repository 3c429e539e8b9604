package io.rehearsal.command.interview;

import io.rehearsal.assistant.Language;
import io.rehearsal.assistant.local.reading.Size;
import io.rehearsal.events.interview.Category;
import java.util.Optional;
import java.util.regex.Pattern;

/** A message that asks the interviewer something about the question. It is no answer: the question is put again, or explained. */
enum Request {

    EXPLAIN("什么意思|啥意思|(?:您|你)(?:是)?(?:指|想问|要问)|指的?是什么|(?:没|不)(?:太|大|很)?(?:听)?(?:明白|懂|理解)(?!为什么|得)|能.{0,4}(?:解释|说明|说具体|具体)(?:一下|点|些)?|换(?:个|一种)?说法|(?:题目|问题).{0,6}(?:不清楚|看不懂)",
            "what (?:exactly )?(?:do|did) you (?:exactly )?mean|what(?:'s| is) meant|what do you want (?:to (?:know|hear)|me to)|(?:explain|clarify|rephrase|reword|paraphrase) (?:that|this|it|the|your|what)"
                    + "|(?:don'?t|do not|didn'?t|did not|not sure (?:that )?i|can'?t) (?:quite |really |fully )?(?:understand|follow|get)\\b.{0,12}(?:question|you|that|this|mean|ask)"
                    + "|(?:be|say it|put it) (?:a bit |a little |more )?(?:more )?(?:specific|differently|another way|in other words)|in other words\\s*\\?|not sure what you(?:'re| are)? (?:mean|asking)"),

    REPEAT("(?:再|重新?|重复)(?:说|讲|复|念|读|问|述|来)?(?:一)?(?:遍|次|下)|(?:这边|我这|周围|背景)[^，。]{0,6}(?:吵|杂音|噪音)|重复(?:一下|问题|题目)|再(?:说|讲|念|问)(?:一)?(?:遍|次|下)|没(?:有)?听(?:清楚?|见|到|仔细)|听不(?:清|见|到)|(?:刚才|刚刚)?(?:的)?(?:问题|题目)(?:是|说的是)(?:什么|啥)|(?:不好意思|抱歉|对不起|刚才|刚刚|喂)[^，。]{0,4}[，。]?(?:刚才|刚刚|我这边?|您?那边)?(?:的)?(?:网络?|信号|声音|麦克?风?|音频|耳机)?[^，。]{0,6}(?:卡(?:了|住|顿)|断(?:了|线|网)|没声|掉线)|(?:问题|题目)(?:是|呢)[？?]\\s*$|^\\W*(?:啊|嗯|什么|啥|抱歉|不好意思)[？?]\\W*$|漏(?:听|了).{0,6}(?:问题|题|后半|前半|一段)",
            "(?:repeat|say|read|ask|state|tell) (?:me )?(?:that|this|it|the question|your question|what you (?:said|asked)|yourself)?\\s*(?:again|once more|one more time)"
                    + "|repeat (?:that|this|it|the question|your question|what you)|(?:mind|could you|can you|would you|will you)[^.?!]{0,20}\\b(?:ask|say|repeat|read|go over|runn?)(?:ing)?\\b[^.?!]{0,24}\\b(?:again|once more|one more time)|mind (?:repeating|saying|asking|reading)\\b|(?:noise|noisy|loud) (?:on|at) my (?:side|end)|repeat,? please|come again|once more,? please|(?:one|another) more time|what was (?:the|your|that) question|what did you (?:say|ask)"
                    + "|(?:didn'?t|did not|couldn'?t|could not|can'?t) (?:quite |really )?(?:catch|hear)\\b|^\\W*(?:sorry|pardon|pardon me|excuse me|i beg your pardon|what|huh|again|repeat)(?:,? please)?\\W*$|i beg your pardon"
                    + "|^\\W*(?:sorry|pardon(?: me)?|excuse me)\\W+(?:the |my |your |i (?:have |had )?)?(?:a |some )?(?:bad |poor )?(?:line|connection|sound|audio|microphone|mic|headphones?|headset|internet|network|signal|noise|wifi)\\b.*"
                    + "|(?:i )?missed (?:that|the (?:question|(?:first|second|last) (?:half|part)|end|beginning)|part of|what you|some of)|you (?:broke up|cut out|were breaking up|froze)|^\\W*(?:(?:sorry|apologies|oh|hm+|oops)\\W+)?(?:the |my )?(?:line|connection|audio|sound|call|headphones|headset) (?:was (?:bad|breaking up|gone)|broke(?: up)?|dropped|cut out|died)(?: (?:for )?(?:a|just a) (?:second|moment|sec|bit))?\\W*(?:$|what|could|can|would)");

    /** What tells of something that happened or would be done; "I did not catch that" does not. */
    private static final Pattern STORY = Pattern.compile("\\bi(?: would|'d)(?! like)\\b|\\bi (?:had|was|used)\\b|客户|用户|同事|对方|领导|他们|当时"
            + "|\\bi did\\b(?! not (?:quite |really )?(?:catch|hear|understand|follow|get) (?:that|it|you|this|the question|your question|what you \\w+)\\s*(?:[.,;!?]|$))",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 24;
    /** Beside the request there may be a greeting or an excuse, but no answer. */
    private static final int MOST_BESIDE = 14;

    private final Pattern spoken;

    Request(String chinese, String english) {
        this.spoken = Pattern.compile(chinese + "|" + english, Pattern.CASE_INSENSITIVE);
    }

    /** What a message asks for; empty where it is an answer. */
    static Optional<Request> in(String message) {
        var text = message.strip().replace('’', '\'');
        if (Size.words(text) > LONGEST) {
            return Optional.empty();
        }
        for (var request : values()) {
            var found = request.spoken.matcher(text);
            if (found.find() && Size.words(text.substring(0, found.start())) + (text.endsWith("?") || text.endsWith("？") ? 0 : Size.words(text.substring(found.end()))) <= MOST_BESIDE
                    && !STORY.matcher(text).find()) {
                return Optional.of(request);
            }
        }
        return Optional.empty();
    }

    /** What was asked, said again. */
    String reply(String asked, boolean followUp, Category category, Language language) {
        return this == REPEAT ? asked : explanation(followUp, category, language) + asked;
    }

    private static String explanation(boolean followUp, Category category, Language language) {
        if (followUp) {
            return language.say("我想就您刚才的回答再了解一点，用您自己的话说就行：", "I would like to know a little more about what you just told me, in your own words: ");
        }
        return switch (category) {
            case TECHNICAL -> language.say("我想听您用自己的话讲清楚：它是什么、怎么起作用、什么时候用，想到哪点先说哪点。题目是：",
                    "I would like you to explain in your own words what it is, how it works and when you would use it; begin with whatever comes to mind. The question: ");
            case PROBLEM_SOLVING -> language.say("我想听您会怎样一步步处理，以及每一步的理由，没有标准说法。题目是：",
                    "I would like to hear how you would go about it step by step, and why; there is no one wording I wait for. The question: ");
            case PROJECT, BEHAVIORAL -> language.say("我想听一件您亲身经历的事：当时是什么情况，您自己做了什么，结果怎样。题目是：",
                    "I mean something that you lived through: what the situation was, what you did yourself, and what came of it. The question: ");
            case CAREER -> language.say("我想听您自己的想法和理由，没有对错。题目是：",
                    "I would like your own view and your reasons; there is no right or wrong. The question: ");
        };
    }
}
