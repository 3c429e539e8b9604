package io.rehearsal.assistant.local.followup;

import io.rehearsal.assistant.FollowUpWriter.FollowUp;
import java.util.Optional;
import java.util.regex.Pattern;

/** An answer that only says the question again. */
final class QuestionRepeated implements FollowUpRule {

    private static final Pattern ASKED = Pattern.compile("复述|repeats? the question", Pattern.CASE_INSENSITIVE);
    private static final double SAME = 0.85;
    private static final int FEWEST_TERMS = 4;

    @Override
    public Optional<FollowUp> find(Conversation it) {
        var latest = PointTerms.of(String.join("\n", it.latest()));
        if (latest.terms().size() < FEWEST_TERMS || it.askedAbout(ASKED) || latest.sharedWith(PointTerms.of(it.question().text())) < SAME) {
            return Optional.empty();
        }
        return Optional.of(new FollowUp(
                it.language().say("这还是在复述题目。请直接说说您的回答，想到哪点先说哪点。",
                        "So far that repeats the question. Please give your own answer, beginning with whatever comes first to your mind."),
                it.language().say("回答只是重复了问题", "the answer only says the question again")));
    }
}
