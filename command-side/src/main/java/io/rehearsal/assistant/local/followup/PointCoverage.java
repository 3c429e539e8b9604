package io.rehearsal.assistant.local.followup;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Which points of the expected answer were touched. A point that names a part of any story, such as the result, is touched when the answer
 * has that part; every other one when the answer shares enough of its terms, or of what stands before its colon or its examples.
 */
final class PointCoverage {

    private static final double ENOUGH = 0.4;
    private static final double ENOUGH_OF_A_LABEL = 0.6;
    /** What a good answer touches, even where it leaves out a detail. */
    private static final double COMPLETE = 0.75;

    private static final Pattern NUMBER = Pattern.compile("量化|数字|数据支撑|指标|\\b(numbers?|quantif\\w*|measur\\w+|metrics?|figures?)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern RESULT = Pattern.compile("结果|成果|收获|反思|复盘|\\b(results?|outcomes?|lessons?|learn(ed|t)|reflect\\w*)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OWN_PART = Pattern.compile(
            "自己|本人|个人|角色|职责|\\b(own|role|personally|yourself|responsib\\w+)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern STORY = Pattern.compile(
            "情境|情景|背景|任务|行动|过程|困难|挑战|具体(例子|事例|经历)|\\b(situation|context|background|task|action|steps|challenge|example|difficult\\w*)\\b",
            Pattern.CASE_INSENSITIVE);

    private PointCoverage() {
    }

    /** The points that were not touched, in their order. */
    static List<String> missed(Conversation it) {
        var said = PointTerms.of(it.said());
        return it.question().expectedPoints().stream().filter(point -> !point.isBlank() && !touched(point, said, it)).toList();
    }

    /** Whether enough of the points were touched; not so where there are none to touch. */
    static boolean complete(Conversation it) {
        int points = it.question().expectedPoints().size();
        return points > 0 && points - missed(it).size() >= COMPLETE * points;
    }

    /** Whether a text, such as an earlier follow-up, is about the point. */
    static boolean about(String text, String point) {
        var name = PointName.of(point);
        return text.contains("「" + name + "」") || text.contains("“" + name + "”") || shared(point, PointTerms.of(text));
    }

    private static boolean touched(String point, PointTerms said, Conversation it) {
        if (shared(point, said)) {
            return true;
        }
        return switch (it.question().category()) {
            case TECHNICAL, PROBLEM_SOLVING -> false;
            case PROJECT, BEHAVIORAL, CAREER -> partOfAStory(point, it);
        };
    }

    private static boolean shared(String point, PointTerms other) {
        return PointTerms.of(point).sharedWith(other) >= ENOUGH
                || PointName.label(point).map(label -> PointTerms.of(label).sharedWith(other) >= ENOUGH_OF_A_LABEL).orElse(false);
    }

    private static boolean partOfAStory(String point, Conversation it) {
        if (NUMBER.matcher(point).find()) {
            return Told.number(it);
        }
        if (OWN_PART.matcher(point).find()) {
            return Told.ownPart(it);
        }
        return RESULT.matcher(point).find() ? Told.result(it) : STORY.matcher(point).find() && Told.story(it);
    }
}
