package io.rehearsal.events.account.queries;

import io.rehearsal.events.account.Role;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An account as the read side remembers it; once erased, everything about the person is null.
 *
 * @param passwords how many times the password has been changed
 * @param searchConsentSince since when administrators may search their documents; null where the person does not agree
 * @param disabled whether an operator has shut the person out
 */
public record AccountView(
        long accountId,
        @Nullable String username,
        @Nullable String email,
        @Nullable String passwordHash,
        @Nullable String fullName,
        @Nullable String nickname,
        @Nullable String phone,
        Role role,
        Instant registeredAt,
        int passwords,
        @Nullable Instant searchConsentSince,
        boolean disabled,
        boolean erased) {
}
