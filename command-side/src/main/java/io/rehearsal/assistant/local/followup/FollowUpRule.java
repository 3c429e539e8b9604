package io.rehearsal.assistant.local.followup;

import io.rehearsal.assistant.FollowUpWriter.FollowUp;
import java.util.Optional;

/** Looks for one thing in what was said that is worth asking about. */
@FunctionalInterface
interface FollowUpRule {

    /** Empty where the thing is not there, or has been asked about already. */
    Optional<FollowUp> find(Conversation conversation);
}
