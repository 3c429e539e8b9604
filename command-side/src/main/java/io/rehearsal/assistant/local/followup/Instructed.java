package io.rehearsal.assistant.local.followup;

import io.rehearsal.assistant.FollowUpWriter.FollowUp;
import io.rehearsal.assistant.local.reading.Size;
import java.util.Optional;
import java.util.regex.Pattern;

/** An answer that tells the interviewer what to do and says little else: back to the question, once. */
final class Instructed implements FollowUpRule {

    private static final Pattern ASKED = Pattern.compile("回到(刚才的|这个)?问题|back to the question", Pattern.CASE_INSENSITIVE);
    private static final int ANSWER_WORDS = 15;

    @Override
    public Optional<FollowUp> find(Conversation it) {
        if (!it.instructed() || it.askedAbout(ASKED) || Size.words(String.join("\n", it.latest())) >= ANSWER_WORDS) {
            return Optional.empty();
        }
        var question = Excerpt.quoted(Excerpt.cut(it.question().text(), 160), it.language());
        return Optional.of(new FollowUp(
                it.language().say("我们回到问题：" + question + "请用您自己的经历和理解来回答。",
                        "Let us come back to the question: " + question + " Please answer it from your own experience and understanding."),
                it.language().say("回答没有针对问题", "the answer does not speak to the question")));
    }
}
