package io.rehearsal.assistant.local.followup;

import io.rehearsal.assistant.FollowUpWriter.FollowUp;
import java.util.Optional;
import java.util.regex.Pattern;

/** A story that stops before it says what came of it. */
final class MissingResult implements FollowUpRule {

    private static final Pattern ASKED = Pattern.compile("结果|后来怎么样|\\bcame of it\\b|\\bturn(ed)? out\\b|\\boutcome\\b|\\bresults?\\b",
            Pattern.CASE_INSENSITIVE);

    @Override
    public Optional<FollowUp> find(Conversation it) {
        if (it.askedAbout(ASKED) || Told.result(it)) {
            return Optional.empty();
        }
        return Optional.of(new FollowUp(
                it.language().say(
                        it.oneOf("这件事最后的结果怎么样？您从中得到了什么？", "做完这些以后，结果如何，有哪些看得见的变化？"),
                        it.oneOf("What came of it in the end, and what did you take away from it?",
                                "And what came of it? What had visibly changed?")),
                it.language().say("没有说明结果", "no result is told")));
    }
}
