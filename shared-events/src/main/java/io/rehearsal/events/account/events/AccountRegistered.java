package io.rehearsal.events.account.events;

import io.rehearsal.events.DataSubjectId;
import io.rehearsal.events.EventType;
import io.rehearsal.events.PersonalData;
import io.rehearsal.events.account.Role;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A person joined. {@code passwordHash} is the encoded hash with its algorithm and parameters, never the password. */
@EventType(name = "account.AccountRegistered")
public record AccountRegistered(
        @DataSubjectId long accountId,
        @PersonalData @Nullable String username,
        @PersonalData @Nullable String email,
        @PersonalData @Nullable String passwordHash,
        @PersonalData @Nullable String fullName,
        @PersonalData @Nullable String nickname,
        @PersonalData @Nullable String phone,
        Role role,
        Instant registeredAt) implements AccountEvent {
}
