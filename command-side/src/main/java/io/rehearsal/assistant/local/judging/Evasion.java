package io.rehearsal.assistant.local.judging;

import io.rehearsal.assistant.Exchange;
import io.rehearsal.assistant.Language;
import io.rehearsal.events.interview.Question;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells an answer that is none: one that does not know, that says the question again, that praises the points or the follow-up in their
 * own words, or that speaks to the grader. A sentence that refuses and then tells something after all is an answer.
 */
final class Evasion {

    /** From this share on, by length, an answer is none. No answer that tried had more than 0.41, of 40 that did not try 35 had. */
    private static final double MOST = 0.5;
    /** Of a sentence that praises, and of any, up to this share may be words that were not given by who asked. */
    private static final double OWN_BESIDE_PRAISE = 0.4;
    private static final double OWN = 0.25;
    /** So many words of one's own behind a "but" are something told. */
    private static final int TOLD_ENGLISH = 4;
    private static final int TOLD_CHINESE = 6;
    /** Who refuses at once, in one of so many sentences, and is not heard to make a point, does not answer, whatever else is said. */
    private static final int AT_ONCE = 2;

    /** Who gives a reason says more than that something matters. */
    private static final Pattern REASON = Pattern.compile("\\b(?:because|otherwise|so that)\\b|因为|否则|不然", Pattern.CASE_INSENSITIVE);
    private static final Pattern BUT = Pattern.compile("\\b(?:but|though|although|still)\\b|但是?|不过|可是|只是", Pattern.CASE_INSENSITIVE);
    private static final Pattern PRAISE_ENGLISH = insensitive("\\b(?:important|matters?|essential|crucial|relevant|agree|good question|good document|as you say"
            + "|definitely|absolutely|exactly|precisely|totally|well said|spot on|right on|no question|(?:couldn['’]?t|could not) (?:put|have put|have said|say|agree)(?: (?:it|that|more|better|with (?:that|you)))*|keep in mind|think of|right questions?|without doubt)\\b");
    private static final Pattern PRAISE_CHINESE = Pattern.compile("重要|关键|认同|同意|赞同|重视|看重|注意|考虑到|说得(?:很|太|非常)?(?:对|好|到位)|正是(?:这样|如此)|就是这样|完全正确|大家都知道|众所周知|不用(?:多)?说|(?:必须|一定)(?:要)?做(?:到位|好)|问得(?:很)?(?:好|到位)|好问题|值得|点子上|典型的问题");
    /** Words that say nothing by themselves; one word of a longer one is none. */
    private static final Pattern HOLLOW_ENGLISH = insensitive("\\b(?:yes|yeah|sure|well|so|really|very|all|of course|of|those|these|this|that|there|they|things?|words?"
            + "|points?|i think|i mean|one should|should|always|would|and|is|are|it|in such a moment|for this|you ask\\w*|you['’]re asking)\\b");
    private static final Pattern HOLLOW_CHINESE = Pattern.compile("是的|没错|嗯|对[，,]|好的|这(?:个|些|一点|几个|方面|嘛)?|也|很|都|非常|同样|特别|当然|确实|我|您|嘛|必须|到位|大家|我们|觉得|认为"
            + "|方面|一向|完全|每一(?:项|点)|是|的|要|了|在|就|那么|一定|所以|这里|谢谢|面试官");
    private static final Pattern REFUSAL_ENGLISH = insensitive("\\b(?:(?:really |honestly |just )?(?:do(?:n['’]t| not)|did(?:n['’]t| not)|couldn['’]t|can(?:['’]t|not))"
            + " (?:really |honestly |even )?(?:know|remember|recall|say|tell|name|think of)|(?:have )?no idea|nothing to say"
            + "|(?:have |['’]ve )?never (?:really )?(?:touched|used|worked|heard|done|learned)|haven['’]t (?:really )?(?:worked|used|thought|done|learned)"
            + "|rather not|not (?:really )?sure|(?:can|could|let['’]?s|may) (?:we |i |us )?(?:please )?(?:perhaps )?skip|(?:another|next|different) (?:question|topic)|beats me|(?:got|have) me there|(?:no|not a|haven['’]t (?:a|the)) (?:clue|foggiest|faintest)|draw(?:ing)? a blank|mind (?:has gone|went|goes|is) blank|i give up|(?:i['’]?m )?stumped"
            + "|(?:over my head|out of my depth)|can['’]?t help you (?:there|with that)|wouldn['’]t know|(?:that['’]?s|that is) beyond me|(?:i['’]?d|i would|i['’]?m) (?:just |only )?(?:be )?guessing)\\b|^\\W*(?:i['’]?(?:ll)? )?pass(?: on (?:this|that)(?: one)?)?\\W*$");
    private static final Pattern REFUSAL_CHINESE = Pattern.compile("不知道|(?:不太|不是很|也不|不)(?:清楚|了解|懂)|没有?想过|记不(?:清|得|起|太)|不记得|想不(?:起|到)"
            + "|没有?(?:接触|学|用|做|看|听)过|说不(?:出|上)|答不(?:出|上)|跳过|换(?:一)?(?:道|个)题?|问我别的|不(?:乱|瞎)讲|没什么(?:好|可)说|答不(?:了|来)|一片空白|没(?:有)?(?:研究|了解|涉猎|深究)过|没(?:有)?(?:概念|思路|头绪|印象)|完全不会|(?:被)?(?:难|问)(?:倒|住)|超纲|(?:没办法|无法|没法)(?:回答|作答)|下一(?:题|个)|我放弃|不会答");

    private final Language language;
    private final Terms asked;
    private final Terms given;

    private Evasion(Question question, List<String> points, List<Exchange> exchanges, Language language) {
        this.language = language;
        this.asked = Stream.concat(Stream.of(question.text()), exchanges.stream().map(Exchange::asked)).map(text -> Terms.of(text, language))
                .reduce(Terms::with).orElseThrow();
        this.given = points.stream().map(point -> Terms.of(point, language)).reduce(asked, Terms::with);
    }

    /** Whether nothing of all that was said, to the question and to each follow-up, is an answer. */
    static boolean isAll(Question question, List<String> points, List<Exchange> exchanges, Language language) {
        var evasion = new Evasion(question, points, exchanges, language);
        return exchanges.stream().map(Exchange::answer).allMatch(answer -> answer == null || evasion.share(answer) >= MOST);
    }

    /** Whether one of the first sentences refuses. */
    static boolean begins(List<String> sentences, Language language) {
        return sentences.stream().limit(AT_ONCE).anyMatch(sentence -> refuses(sentence, language));
    }

    /** The share of sentences that refuse, from 0 to 1. */
    static double share(List<String> sentences, Language language) {
        return sentences.stream().filter(sentence -> refuses(sentence, language)).count() / (double) Math.max(1, sentences.size());
    }

    /** From 0 to 1, by length; 1 where nothing is said. */
    private double share(String answer) {
        var sentences = Clauses.sentences(answer);
        int all = sentences.stream().mapToInt(String::length).sum();
        return all == 0 ? 1 : sentences.stream().filter(this::isNone).mapToInt(String::length).sum() / (double) all;
    }

    private boolean isNone(String sentence) {
        var praise = language == Language.ZH ? PRAISE_CHINESE : PRAISE_ENGLISH;
        var hollow = language == Language.ZH ? HOLLOW_CHINESE : HOLLOW_ENGLISH;
        var said = Terms.of(hollow.matcher(praise.matcher(sentence).replaceAll(" ")).replaceAll(" "), language);
        boolean praises = praise.matcher(sentence).find() && !REASON.matcher(sentence).find();
        return said.all().isEmpty() || praises && 1 - said.in(given) <= OWN_BESIDE_PRAISE || 1 - said.in(asked) <= OWN || refuses(sentence, language);
    }

    private static boolean refuses(String sentence, Language language) {
        var refusal = (language == Language.ZH ? REFUSAL_CHINESE : REFUSAL_ENGLISH).matcher(sentence);
        if (!refusal.find()) {
            return false;
        }
        var but = BUT.matcher(sentence);
        return !but.find(refusal.end())
                || words(sentence.substring(but.end()), language).size() < (language == Language.ZH ? TOLD_CHINESE : TOLD_ENGLISH);
    }

    private static Set<String> words(String text, Language language) {
        return Terms.of(text, language).all();
    }

    private static Pattern insensitive(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }
}
