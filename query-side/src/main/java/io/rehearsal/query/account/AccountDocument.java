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
 * @param searchConsentSince since when administrators may search their documents; null where the person does not agree
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
        @Nullable Instant searchConsentSince,
        boolean disabled,
        boolean gone) {

    static AccountDocument of(AccountRegistered it) {
        return new AccountDocument(it.accountId(), it.username(), it.email(), normalised(it.username()), normalised(it.email()),
                it.passwordHash(), it.fullName(), it.nickname(), it.phone(), it.role(), it.registeredAt(), 0, null, false, false);
    }

    AccountDocument change(ProfileChanged it) {
        return new AccountDocument(id, username, it.email(), loginName, normalised(it.email()), passwordHash, it.fullName(), it.nickname(), it.phone(),
                role, registeredAt, passwords, searchConsentSince, disabled, gone);
    }

    AccountDocument change(PasswordChanged it) {
        return new AccountDocument(id, username, email, loginName, loginEmail, it.passwordHash(), fullName, nickname, phone, role, registeredAt,
                passwords + 1, searchConsentSince, disabled, gone);
    }

    AccountDocument disable(boolean now) {
        return new AccountDocument(id, username, email, loginName, loginEmail, passwordHash, fullName, nickname, phone, role, registeredAt, passwords,
                searchConsentSince, now, gone);
    }

    /** @param since null where the person agrees no longer */
    AccountDocument agreeToSearch(@Nullable Instant since) {
        return new AccountDocument(id, username, email, loginName, loginEmail, passwordHash, fullName, nickname, phone, role, registeredAt, passwords,
                since, disabled, gone);
    }

    AccountDocument erase() {
        return new AccountDocument(id, null, null, null, null, null, null, null, null, role, registeredAt, passwords, null, disabled, true);
    }

    AccountView view() {
        return new AccountView(id, username, email, passwordHash, fullName, nickname, phone, role, registeredAt, passwords, searchConsentSince, disabled, gone);
    }

    static @Nullable String normalised(@Nullable String login) {
        return login == null ? null : LoginName.normal(login);
    }
}
