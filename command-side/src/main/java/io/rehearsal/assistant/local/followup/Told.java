package io.rehearsal.assistant.local.followup;

import io.rehearsal.assistant.local.reading.Quantities;
import io.rehearsal.assistant.local.reading.Size;
import java.util.regex.Pattern;

/** What every story about one's own work has: a part that was one's own, a result, a number. */
final class Told {

    private static final Pattern OPINION = Pattern.compile("我(觉得|认为|想|感觉|相信)|我们|\\bI (think|believe|guess|feel|suppose|mean)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SELF = Pattern.compile(
            "我|本人|\\bI\\b|\\bI['’]|\\bmyself\\b|\\bmy (own )?(part|role|job|task|responsibilit\\w+)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern GROUP = Pattern.compile("我们|咱们|大家|团队|项目组|小组|\\b(we|us|our|the team|everyone|everybody)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern RESULT = Pattern.compile(
            "结果|最终|最后|成果|效果|上线后|交付|如期|解决了|达成|达到|成功|完成了|提升|提高|降低|降到|降了|下降|上升|减少|缩短|增长|减半|翻倍|翻了一番|不再|收获|学到|反馈"
                    + "|\\b(results?|resulted|outcomes?|in the end|eventually|finally|ended up|led to|as a consequence|reduced?|increased?"
                    + "|improved?|cut|saved|dropped"
                    + "|grew|fell|fallen|rose|risen|halved|doubled|tripled|shrank|decreased|lowered|went (up|down)|came down|no longer|on time"
                    + "|launched|shipped|delivered|released|resolved|solved|succeeded|achieved|won|learn(ed|t)|feedback)\\b",
            Pattern.CASE_INSENSITIVE);
    /** A figure that became another, which is a result in any words; years are a time, no figures. */
    private static final Pattern CHANGE = Pattern.compile(
            "从(?!(19|20)\\d\\d)[^，。；]{0,6}\\d[^，。；]{0,12}(到|至|变成)[^，。；]{0,4}\\d"
                    + "|\\bfrom (?!(19|20)\\d\\d\\b)(\\w+ ){0,2}\\d\\S*( \\w+){0,4} (down |up )?to (\\w+ )?(\\d|zero|none)", Pattern.CASE_INSENSITIVE);
    /** What others use today came of it. Whose hands it is in must be said, or that it still is: "clients use it to search" is how it works. */
    private static final Pattern USED = Pattern.compile(
            "至今|沿用|仍在使?用|还在用|都在用|投入使用|被[^，。；]{1,12}采用|推广到|正式上线"
                    + "|\\b(?!we|you|they|i)\\w{3,} (now |still |all )?use (it|them) (now|today|daily|still|every|since|to this day)\\b"
                    + "|\\b(still|now|today) (uses?|runs? on|works? with) (it|them)\\b|\\b(is|are) (still|now) (used|in use|running)\\b|\\bin use (today|now|since|at)\\b"
                    + "|\\b(used|adopted|taken up) by (all|every|most|about|over|\\d|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty)\\b|\\bwent live\\b",
            Pattern.CASE_INSENSITIVE);
    private static final int STORY_WORDS = 25;

    private Told() {
    }

    static boolean ownPart(Conversation it) {
        return SELF.matcher(OPINION.matcher(it.said()).replaceAll(" ")).find();
    }

    static boolean groupOnly(Conversation it) {
        return GROUP.matcher(it.said()).find() && !ownPart(it);
    }

    static boolean result(Conversation it) {
        return RESULT.matcher(it.said()).find() || CHANGE.matcher(it.said()).find() || USED.matcher(it.said()).find();
    }

    static boolean number(Conversation it) {
        return it.sentences().stream().anyMatch(sentence -> Quantities.standIn(sentence, it.lexicon()));
    }

    /** Long enough to hold a situation and what was done in it. */
    static boolean story(Conversation it) {
        return words(it) >= STORY_WORDS;
    }

    static int words(Conversation it) {
        return Size.words(it.said());
    }
}
