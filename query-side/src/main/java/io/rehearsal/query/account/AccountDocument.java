package io.rehearsal.query.account;

import io.rehearsal.events.account.Role;
import io.rehearsal.events.account.events.AccountRegistered;
import io.rehearsal.events.account.queries.AccountView;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * An account as it is stored.
 *
 * @param loginName  the user name as logins are compared
 * @param loginEmail the e-mail address as logins are compared
 */
record AccountDocument(
        @Id long id,
        @Nullable String username,
        @Nullable String email,
        @Nullable String loginName,
        @Nullable String loginEmail,
        @Nullable String passwordHash,
        @Nullable String fullName,
        @Nullable String nickname,
        @Nullable String phone,
        Role role,
        Instant registeredAt,
        boolean gone) {

    static AccountDocument of(AccountRegistered it) {
        return new AccountDocument(it.accountId(), it.username(), it.email(), normalised(it.username()), normalised(it.email()),
                it.passwordHash(), it.fullName(), it.nickname(), it.phone(), it.role(), it.registeredAt(), false);
    }

    AccountDocument erase() {
        return new AccountDocument(id, null, null, null, null, null, null, null, null, role, registeredAt, true);
    }

    AccountView view() {
        return new AccountView(id, username, email, passwordHash, fullName, nickname, phone, role, registeredAt, gone);
    }

    /** A login as it is compared: without regard to case and surrounding blanks. */
    static @Nullable String normalised(@Nullable String login) {
        return login == null ? null : login.strip().toLowerCase(Locale.ROOT);
    }
}
