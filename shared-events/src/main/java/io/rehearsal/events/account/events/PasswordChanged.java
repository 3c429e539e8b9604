package io.rehearsal.events.account.events;

import io.rehearsal.events.DataSubjectId;
import io.rehearsal.events.EventType;
import io.rehearsal.events.PersonalData;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person chose another password: the logins that an earlier one has opened count no more.
 *
 * @param passwordHash the encoded hash with its algorithm and parameters, never the password
 */
@EventType(name = "account.PasswordChanged")
public record PasswordChanged(
        @DataSubjectId long accountId,
        @PersonalData @Nullable String passwordHash,
        Instant changedAt) implements AccountEvent {
}
