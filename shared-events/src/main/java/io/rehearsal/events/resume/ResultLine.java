package io.rehearsal.events.resume;

import java.util.regex.Pattern;

/** Tells lines about results from lines about duties, where no label does. Who reads a resume and who prints it go by the same rule. */
public final class ResultLine {

    private static final Pattern MEASURED = Pattern.compile(
            "\\d[\\d,.]*\\s?(?:%|％|\\+|x\\b|X\\b|k\\b|K\\b|M\\b|倍|万|亿|千|百|元|人|名|次|个|项|篇|ms|毫秒|秒|分钟|小时|天|star|users?|customers?"
            + "|clients?|percent|times|hours?|days?|million|billion|people|engineers?|requests?)|[$€£¥￥]\\s?\\d|百分之");
    private static final Pattern RESULT = Pattern.compile(
            "提升|提高|降低|减少|节省|节约|增长|增加|缩短|优化|达到|突破|超过|实现.{0,12}(?:增长|提升)|获得|荣获|从.{1,20}(?:降|升|提|缩|增)|由.{1,20}(?:降|升|提|缩|增)|\\b(?:increas"
            + "|reduc|improv|sav|boost|cut|grew|grow|rais|achiev|decreas|doubl|tripl|accelerat|generat|exceed|lower|shorten|won"
            + "|earn|award|adopt|deliver(?:ed|ing) \\$)\\w*",
            Pattern.CASE_INSENSITIVE);

    private ResultLine() {
    }

    /** Whether the line says what came of the work, with a measure. */
    public static boolean is(String line) {
        return MEASURED.matcher(line).find() && RESULT.matcher(line).find();
    }
}
