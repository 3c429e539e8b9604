package io.rehearsal.assistant.local.parse.text;

import io.rehearsal.work.Deadline;
import java.util.regex.Pattern;

/** Tells running text from the short lines that head an entry. */
public final class Prose {

    private static final int WIDEST_HEAD = 130;
    private static final int MOST_WORDS = 16;
    private static final Pattern CHINESE_VERB = Pattern.compile("负责|参与|通过|使用|实现了?|完成|进行|优化|搭建|编写|解决|提升|协助|配合|采用|基于.{0,20}(?:实现|开发|完成)|主要|针对|独立|熟悉|掌握|设计并|设计了|开发了|构建|主导|支持|推动|制定|撰写");
    private static final Pattern ENGLISH_VERB = Pattern.compile(
            "^(?:\\p{L}+ly )?(?:(?:I|We)\\s|(?:develop|design|implement|work|creat|build|built|manag|led|lead(?:ing)? |improv"
            + "|maintain|writ|wrote|deploy|test(?:ed|ing)|assist|help|support|provid|perform|conduct|prepar|analy[sz]|coordinat|collaborat|"
                    + "responsible|participat|integrat|automat|optimi[sz]|reduc|increas|deliver|train(?:ed|ing) |handl|ensur|achiev|establish"
                    + "|introduc|migrat|us(?:ed|ing) |won |took|mentor|monitor|review|plan(?:ned|s) |instruct|communicat|publish|co-author"
                    + "|present(?:ed)|raised|scaled|filed|organi[sz]|serv(?:ed)|spearhead|launch|own(?:ed)|research(?:ed)|contribut|involv"
                    + "|troubleshoot|fix)(?:s|ed|d|e|es|ing|ten)?\\s)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ABBREVIATION_END = Pattern.compile("(?i).*\\b(?:inc|ltd|corp|co|llc|u\\.s\\.a|u\\.s|s\\.a|jr|sr|ph\\.d|b\\.s|m\\.s|b\\.a|m\\.a|b\\.sc|m\\.sc|univ|dept|no)\\.$");

    private Prose() {
    }

    /** Whether a line could be one of those that head an entry. */
    public static boolean couldBeHead(TextLine line) {
        return !line.bullet() && couldBeHead(line.text());
    }

    public static boolean couldBeHead(String text) {
        Deadline.checkCurrent();
        if (text.isEmpty() || Script.width(text) > WIDEST_HEAD || Labels.isPart(text)) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        if ("。；;，！!".indexOf(last) >= 0 || last == '.' && !ABBREVIATION_END.matcher(text).matches() && text.indexOf('\t') < 0 && text.split("\\s+").length > 5) {
            return false;
        }
        char first = text.charAt(0);
        if (Script.hasHan(text)) {
            int han = Script.hanCount(text);
            return !(han > 12 && CHINESE_VERB.matcher(text).find()) && !(han > 20 && text.contains("，")) && (!text.startsWith("负责") || text.startsWith("负责人"));
        }
        boolean lower = Character.isLowerCase(first) && text.indexOf(' ') > 0 && !text.matches("^(?:i[A-Z]|e[A-Z]).*");
        return !lower && text.split("\\s+").length <= MOST_WORDS && !ENGLISH_VERB.matcher(text).find();
    }
}
