package io.rehearsal.assistant.local.reading;

import java.util.regex.Pattern;

/** Leaves out what somebody says they do not know yet, or only want to learn. */
public final class Denied {

    private static final Pattern END = Pattern.compile("[;；。\\n]|\\.\\s|，|,\\s(?=(?:but|no|not|never|want|would|plan|unfamiliar|hoping)\\b)|\\s(?=but\\b)");
    private static final Pattern DENIAL = Pattern.compile(
            "\\b(?:want(?:s|ed|ing)?|would (?:like|love)|hop(?:e|es|ing)|wish)\\s+to\\s+(?:work with|use|gain experience (?:in|with))\\b|\\b(?:want(?:s|ed|ing)?|would like|like|plan(?:s|ning)?|hop(?:e|es|ing)|eager|intend|keen|looking|wish)\\s+to\\s+(?:learn|study|try|explore|pick up|get into|deepen)|\\bto learn\\b\\s*[:：]"
                    + "|\\bno(?:\\s+(?:prior|previous|practical|commercial|professional|real))?\\s+(?:experience|knowledge)\\b|\\bnot\\s+(?:yet\\s+)?(?:familiar|experienced|worked|used)\\b|\\b(?:have|had|has)(?:\\s+not|n[’']t|\\s+never)\\s+(?:yet\\s+)?(?:used|worked|tried|touched)"
                    + "|\\bnever\\s+(?:used|worked with|tried|touched)\\b|\\bunfamiliar\\b|\\bwithout (?:any )?(?:experience|knowledge)\\b|\\binterested in learning\\b|\\bdo(?:es)?(?:\\s+not|n[’']t)\\s+know\\b"
                    + "|(?:想|希望|计划|打算|准备|愿意|有意|待)(?:要|进一步|深入)?学习?|未(?:接触|使用|用|学)过?|没(?:有)?(?:接触|使用|用|学)过|(?:没有|无|缺乏|暂无).{0,12}(?:经验|基础|经历)|不(?:熟悉|会|懂|了解|太熟)|尚未|暂(?:未|无|没)|\\b(?:have|has) yet to\\b|[:：]\\s?(?:none|nil|无|没有|零)(?![\\p{L}])|零基础|从未|\\bon my (?:list|to-?do)\\b|\\b(?:next on|on) (?:the|my) list\\b|\\bno \\p{L}+ (?:so far|yet)\\b|\\bnot (?:yet|so far)\\b|\\b(?:so far|as yet) (?:no|not|none)\\b",
            Pattern.CASE_INSENSITIVE);

    private Denied() {
    }

    /** The text with blanks in place of every part that denies. */
    public static String without(String text) {
        if (!DENIAL.matcher(text).find()) {
            return text;
        }
        var kept = new StringBuilder(text);
        int from = 0;
        for (var ends = END.matcher(text); ; ) {
            boolean more = ends.find();
            int to = more ? ends.start() : text.length();
            if (DENIAL.matcher(text.substring(from, to)).find()) {
                for (int i = from; i < to; i++) {
                    kept.setCharAt(i, ' ');
                }
            }
            if (!more) {
                return kept.toString();
            }
            from = ends.end();
        }
    }
}
