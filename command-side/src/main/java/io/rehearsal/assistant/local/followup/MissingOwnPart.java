package io.rehearsal.assistant.local.followup;

import io.rehearsal.assistant.FollowUpWriter.FollowUp;
import java.util.Optional;
import java.util.regex.Pattern;

/** A story that has only a "we" in it. */
final class MissingOwnPart implements FollowUpRule {

    private static final Pattern ASKED = Pattern.compile("(您|你)(自己|个人|本人)|\\byour own part\\b|\\byou(rself)? personally\\b",
            Pattern.CASE_INSENSITIVE);

    @Override
    public Optional<FollowUp> find(Conversation it) {
        if (it.askedAbout(ASKED) || !Told.groupOnly(it)) {
            return Optional.empty();
        }
        return Optional.of(new FollowUp(
                it.language().say(
                        it.oneOf("刚才说的多是团队一起做的事，其中您自己负责的是哪一部分？", "在这里面，您自己具体做了什么，哪些决定是您做的？"),
                        it.oneOf("You have told me what the team did. What was your own part in it?",
                                "Within all that, what was your own part, and which decisions were yours?")),
                it.language().say("只说了“我们”，没有说自己做了什么", "only “we”, nothing about the person's own part")));
    }
}
