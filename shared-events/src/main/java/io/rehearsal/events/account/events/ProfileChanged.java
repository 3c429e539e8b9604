package io.rehearsal.events.account.events;

import io.rehearsal.events.DataSubjectId;
import io.rehearsal.events.EventType;
import io.rehearsal.events.PersonalData;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A person told something new about themselves; every part stands as it is from now on. */
@EventType(name = "account.ProfileChanged")
public record ProfileChanged(
        @DataSubjectId long accountId,
        @PersonalData @Nullable String email,
        @PersonalData @Nullable String fullName,
        @PersonalData @Nullable String nickname,
        @PersonalData @Nullable String phone,
        Instant changedAt) implements AccountEvent {
}
