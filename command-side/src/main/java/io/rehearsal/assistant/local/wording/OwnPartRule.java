package io.rehearsal.assistant.local.wording;

import io.rehearsal.assistant.Language;
import io.rehearsal.assistant.local.reading.EnglishVerbs;
import io.rehearsal.assistant.local.reading.Line;
import io.rehearsal.assistant.local.reading.Placeholder;
import io.rehearsal.assistant.local.reading.Reading;
import java.util.regex.Pattern;

/**
 * Asks for the person's own part where a line still says no more than that they took part, helped, dealt with something or were responsible for
 * it, and gives no result: what no other rule could word better is better asked for than left.
 */
final class OwnPartRule implements WordingRule {

    private static final Pattern ENGLISH = Pattern.compile("^(?:also |was |were |am |is |been |(?:mainly|primarily|closely|actively|directly|often) )*(?:responsible for|in charge of|tasked with|accountable for"
            + "|help(?:ed|ing|s)?|assist(?:ed|ing|s)?|participat(?:e|ed|es|ing)|involved|contribut(?:e|ed|es|ing) to|took part|take part|part of|work(?:ed|ing|s)? (?:closely |together )?(?:with|on|in|for|alongside|under)"
            + "|deal(?:t|ing|s)? with|handl(?:e|ed|es|ing)|did|do|duties|collaborat(?:e|ed|es|ing)|exposed to|exposure to|familiar(?:ised|ized)? with|attend(?:ed|ing|s)?|member of|liais(?:e|ed|ing)|shadow(?:ed|ing)?|support(?:ed|ing|s)? the) .*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern CHINESE = Pattern.compile("^(?:主要|曾|积极主动地?|积极地?|主动地?|认真地?|全程|深度|日常)*(?:负责|跟进|完成|处理|参与|参加|协助|配合|帮助|辅助|从事|进行|接触|了解|学习|跟随|服从|熟练|熟悉|与[^，。；]{1,12}(?:沟通|对接|合作|配合|协作)|对[^，。；]{1,16}进行"
            + "|完成(?:领导|上级|公司|部门|各项|其他)).*", Pattern.DOTALL);
    /** A share, a change, or a figure in a clause of its own. */
    private static final Pattern RESULT = Pattern.compile("[%％]|(?:reduc|increas|cut|sav|grew|rais|from .* to|by \\d|(?:lower|shorten|doubl|tripl|halv|shr[au]nk|fell|dropp|gain)\\w*|by (?:a |one |two |three )?(?:half|third|quarter|fifth|tenth)s?)|[降涨升省少多增减](?:了|到|至)|翻[了倍番]|减半|扭亏|提升|提高|增长|降低|减少|缩短|节省|[,，;；].*\\d", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 120;
    /** So few Chinese characters are no more than a verb and its object. */
    private static final int SHORT = 6;
    private static final int FEW_WORDS = 3;

    private final Fragments fragments;

    OwnPartRule(Reading reading) {
        this.fragments = Fragments.of(reading.lines());
    }

    @Override
    public RuleName name() {
        return RuleName.OWN_PART;
    }

    /** "Office work": so few words, and none that says what was done. */
    private static boolean isBare(String text) {
        var words = text.strip().split("\\s+");
        return words.length > 1 && words.length <= FEW_WORDS && EnglishVerbs.of(words[0]).isEmpty() && text.chars().noneMatch(Character::isDigit) && !words[0].endsWith("ed");
    }

    @Override
    public String reword(Line line) {
        var text = line.text();
        boolean weak = line.part().tellsWork() && text.length() <= LONGEST && !Placeholder.standsIn(text) && !RESULT.matcher(text).find() && !fragments.holds(line) && !Cut.off(text)
                && (line.language() == Language.ZH ? CHINESE.matcher(text).matches() || text.length() <= SHORT : ENGLISH.matcher(text).matches() || isBare(text));
        return weak ? Ending.of(text).after(line.language().say("，[你具体做的部分和结果]", ", [your own part, and what came of it]")) : text;
    }
}
