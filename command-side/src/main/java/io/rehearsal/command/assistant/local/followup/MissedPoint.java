package io.rehearsal.command.assistant.local.followup;

import io.rehearsal.command.assistant.FollowUpWriter.FollowUp;
import java.util.Optional;

/** A point of the expected answer that was not touched. */
final class MissedPoint implements FollowUpRule {

    @Override
    public Optional<FollowUp> find(Conversation it) {
        return PointCoverage.missed(it).stream()
                .filter(point -> it.followUps().stream().noneMatch(asked -> PointCoverage.about(asked, point)))
                .findFirst()
                .map(point -> ask(it, Excerpt.quoted(PointName.of(point), it.language())));
    }

    private static FollowUp ask(Conversation it, String point) {
        var text = it.language().say(
                it.oneOf("您还没有谈到%s，这一点您怎么看？", "关于%s，您能补充说明一下吗？", "如果再考虑%s，您会怎么说？"),
                it.oneOf("You have not touched on %s yet. What can you say about it?", "What about %s? Could you add something on that?",
                        "And if you also consider %s, what would you say?"));
        return new FollowUp(text.formatted(point), it.language().say("没有谈到%s", "%s was not touched").formatted(point));
    }
}
