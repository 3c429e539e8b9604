package io.rehearsal.assistant.local.followup;

import io.rehearsal.assistant.Language;
import io.rehearsal.events.interview.Interviewer;
import org.jspecify.annotations.Nullable;

/** How each interviewer of a panel leads over to a follow-up: precise, empathetic, relaxed. */
final class Manner {

    private Manner() {
    }

    /** @param interviewer null outside of a panel */
    static String lead(@Nullable Interviewer interviewer, Language language) {
        return switch (interviewer) {
            case null -> "";
            case TECHNICAL -> language.say("往细里问一句：", "Let me be precise here. ");
            case BEHAVIORAL -> language.say("谢谢您愿意分享这些。", "Thank you for sharing that with me. ");
            case HR -> language.say("嗯，挺有意思，我再随口问一句：", "That is interesting, and I am curious. ");
        };
    }
}
