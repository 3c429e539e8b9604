package io.rehearsal.query.account;

import io.rehearsal.events.account.LoginName;
import io.rehearsal.events.account.Role;
import io.rehearsal.events.account.events.AccountRegistered;
import io.rehearsal.events.account.events.PasswordChanged;
import io.rehearsal.events.account.events.ProfileChanged;
import io.rehearsal.events.account.queries.AccountView;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * An account as it is stored.
 *
 * @param loginName  the user name as logins are compared
 * @param loginEmail the e-mail address as logins are compared
 * @param passwords  how many times the password has been changed
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
        int passwords,
        boolean disabled,
        boolean gone) {

    static AccountDocument of(AccountRegistered it) {
        return new AccountDocument(it.accountId(), it.username(), it.email(), normalised(it.username()), normalised(it.email()),
                it.passwordHash(), it.fullName(), it.nickname(), it.phone(), it.role(), it.registeredAt(), 0, false, false);
    }

    AccountDocument change(ProfileChanged it) {
        return new AccountDocument(id, username, it.email(), loginName, normalised(it.email()), passwordHash, it.fullName(), it.nickname(), it.phone(),
                role, registeredAt, passwords, disabled, gone);
    }

    AccountDocument change(PasswordChanged it) {
        return new AccountDocument(id, username, email, loginName, loginEmail, it.passwordHash(), fullName, nickname, phone, role, registeredAt,
                passwords + 1, disabled, gone);
    }

    AccountDocument disable(boolean now) {
        return new AccountDocument(id, username, email, loginName, loginEmail, passwordHash, fullName, nickname, phone, role, registeredAt, passwords, now, gone);
    }

    AccountDocument erase() {
        return new AccountDocument(id, null, null, null, null, null, null, null, null, role, registeredAt, passwords, disabled, true);
    }

    AccountView view() {
        return new AccountView(id, username, email, passwordHash, fullName, nickname, phone, role, registeredAt, passwords, disabled, gone);
    }

    static @Nullable String normalised(@Nullable String login) {
        return login == null ? null : LoginName.normal(login);
    }
}
