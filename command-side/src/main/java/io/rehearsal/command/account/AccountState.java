package io.rehearsal.command.account;

import io.rehearsal.events.account.events.AccountDisabled;
import io.rehearsal.events.account.events.AccountEnabled;
import io.rehearsal.events.account.events.AccountErased;
import io.rehearsal.events.account.events.AccountEvent;
import io.rehearsal.events.account.events.AccountRegistered;
import io.rehearsal.events.account.events.PasswordChanged;
import io.rehearsal.events.account.events.PersonalDataOpened;
import io.rehearsal.events.account.events.ProfileChanged;
import org.jspecify.annotations.Nullable;

/** What has to be known of an account to decide about it. */
record AccountState(long accountId, @Nullable String username, Profile profile, int passwords, boolean disabled, boolean erased) {

    static final AccountState NONE = new AccountState(0, null, Profile.NONE, 0, false, false);

    /** What a person says about themselves and may change. */
    record Profile(@Nullable String email, @Nullable String fullName, @Nullable String nickname, @Nullable String phone) {

        static final Profile NONE = new Profile(null, null, null, null);
    }

    AccountState evolve(AccountEvent event) {
        return switch (event) {
            case AccountRegistered it -> new AccountState(it.accountId(), it.username(),
                    new Profile(it.email(), it.fullName(), it.nickname(), it.phone()), 0, false, false);
            case ProfileChanged it -> new AccountState(accountId, username,
                    new Profile(it.email(), it.fullName(), it.nickname(), it.phone()), passwords, disabled, erased);
            case PasswordChanged _ -> new AccountState(accountId, username, profile, passwords + 1, disabled, erased);
            case AccountDisabled _ -> new AccountState(accountId, username, profile, passwords, true, erased);
            case AccountEnabled _ -> new AccountState(accountId, username, profile, passwords, false, erased);
            case AccountErased it -> new AccountState(it.accountId(), null, Profile.NONE, passwords, disabled, true);
            case PersonalDataOpened _ -> this;
        };
    }
}
