package io.rehearsal.assistant.local.followup;

import io.rehearsal.assistant.FollowUpWriter.FollowUp;
import java.util.Optional;

/** A point of the expected answer that was not touched. */
final class MissedPoint implements FollowUpRule {

    private static final int LONGEST = 80;

    @Override
    public Optional<FollowUp> find(Conversation it) {
        return PointCoverage.missed(it).stream()
                .filter(point -> it.followUps().stream().noneMatch(asked -> PointCoverage.about(asked, point)))
                .findFirst()
                .map(point -> PointCoverage.isUnclear(it, point) ? again(it, Excerpt.quoted(name(point, it), it.language()))
                        : ask(it, Excerpt.quoted(name(point, it), it.language())));
    }

    /** Where the person has spoken of what the point is about, only the point itself tells what is still missing. */
    private static String name(String point, Conversation it) {
        var name = PointName.of(point);
        return PointTerms.of(name).sharedWith(PointTerms.of(it.said())) == 1 ? Excerpt.cut(point, LONGEST) : name;
    }

    /** What may have been said is asked for in other words: nobody is told that they did not say it. */
    private static FollowUp again(Conversation it, String point) {
        var text = it.language().say(
                it.oneOf("关于%s，我没有听清，您能换个说法再讲一讲吗？", "您讲的内容里，%s这一点我不太确定，能说得更具体些吗？"),
                it.oneOf("I am not sure that I heard you on %s. Could you put it in other words?", "Could you be more specific on %s?"));
        return new FollowUp(text.formatted(point), it.language().say("没有听清%s", "%s was not heard clearly").formatted(point));
    }

    private static FollowUp ask(Conversation it, String point) {
        return new FollowUp(text(it).formatted(point), it.language().say("没有谈到%s", "%s was not touched").formatted(point));
    }

    private static String text(Conversation it) {
        return switch (it.question().category()) {
            case TECHNICAL, PROBLEM_SOLVING -> it.language().say(
                    it.oneOf("您还没有谈到%s，这一点您怎么看？", "关于%s，您能补充说明一下吗？", "如果再考虑%s，您会怎么说？"),
                    it.oneOf("You have not touched on %s yet. What can you say about it?", "What about %s? Could you add something on that?",
                            "And if you also consider %s, what would you say?"));
            case PROJECT, BEHAVIORAL -> it.language().say(
                    it.oneOf("关于%s，当时是怎样的？", "%s这方面您还没有说到，能补充一下吗？"),
                    it.oneOf("You have not mentioned %s. How was that at the time?", "What about %s? Could you add that to the story?"));
            case CAREER -> it.language().say(
                    it.oneOf("关于%s，您是怎么想的？", "%s您还没有说到，能谈谈吗？"),
                    it.oneOf("You have not mentioned %s yet. What are your thoughts on it?", "And what about %s?"));
        };
    }
}
