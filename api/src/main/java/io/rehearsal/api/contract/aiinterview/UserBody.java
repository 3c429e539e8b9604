package io.rehearsal.api.contract.aiinterview;

import io.rehearsal.api.contract.SnakeCase;
import io.rehearsal.events.account.queries.AccountView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A person. */
record UserBody(String id, @Nullable String email, @Nullable String username, @Nullable String fullName, @Schema(allowableValues = {"job_seeker", "hr", "admin"}) String role, boolean isActive, Instant createdAt)
        implements SnakeCase {

    static UserBody of(AccountView it) {
        return new UserBody(Long.toString(it.accountId()), it.email(), it.username(), it.fullName(), it.role().name().toLowerCase(Locale.ROOT),
                !it.disabled(), it.registeredAt());
    }
}
