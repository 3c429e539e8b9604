package io.rehearsal.api.contract.account;

import io.rehearsal.api.contract.SnakeCase;
import io.rehearsal.events.account.queries.AccountView;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An account with the fields of both contracts that share its paths. {@code status} is 1 for an account in use, 0 for a disabled one. */
public record AccountBody(
        long id,
        long userId,
        @Nullable String username,
        @Nullable String email,
        @Nullable String fullName,
        @Nullable String nickname,
        @Nullable String avatarUrl,
        @Nullable String phone,
        int status,
        Instant createdAt) implements SnakeCase {

    private static final int IN_USE = 1;
    private static final int DISABLED = 0;

    public static AccountBody of(AccountView account) {
        return new AccountBody(account.accountId(), account.accountId(), account.username(), account.email(),
                account.fullName(), account.nickname(), null, account.phone(),
                account.disabled() ? DISABLED : IN_USE, account.registeredAt());
    }
}
