package io.rehearsal.assistant.local.wording;

import io.rehearsal.assistant.local.reading.Language;
import io.rehearsal.assistant.local.reading.Line;
import io.rehearsal.assistant.local.reading.Placeholder;
import java.util.regex.Pattern;

/** Asks what a line about "various tasks" was about: only the person can tell, and a reader learns nothing from it as it stands. */
final class VagueRule implements WordingRule {

    private static final Pattern CHINESE = Pattern.compile("(?:其他|其它|各种|各类|各项|一些|相关|日常|临时(?:性)?|交办的?|安排的?|交代的?|琐碎的?|杂)(?:的)?(?:\\p{IsHan}{0,4})?(?:工作|任务|会议|事务|事宜|活动|事项|事情|杂务|培训)(?:等)?(?=$|[，,。；;])");
    private static final Pattern DUTIES = Pattern.compile("^(?:负责|协助|配合|参与|参加|完成|处理|做好|从事|帮助)?(?:\\p{IsHan}{0,6})?(?:工作|任务|事宜|事务)。?$");
    private static final Pattern ENGLISH = Pattern.compile("\\b(?:various|miscellaneous|other|assorted|different|several|general|daily|day-to-day|everyday|routine|assigned|related|some)\\s(?:[a-z-]+\\s){0,2}(?:tasks|duties|work|meetings|projects|activities|things|stuff|matters|jobs|responsibilities)\\b"
            + "|\\b(?:as needed|as assigned|as required|when needed|whatever was needed|and so on|etc\\.?$)|^(?:did|helped (?:out )?with|worked on) (?:many|a lot of|some|different) ", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 110;

    @Override
    public RuleName name() {
        return RuleName.VAGUE;
    }

    @Override
    public String reword(Line line) {
        var text = line.text();
        boolean chinese = line.language() == Language.ZH;
        boolean vague = line.part().tellsWork() && text.length() <= LONGEST && !Placeholder.standsIn(text) && text.chars().noneMatch(Character::isDigit)
                && (chinese ? CHINESE.matcher(text).find() || text.length() <= 14 && DUTIES.matcher(text).matches() : ENGLISH.matcher(text).find());
        return vague ? Ending.of(text).after(line.language().say("，[你具体做了什么、结果如何]", ", [what your own part was, and what came of it]")) : text;
    }
}
