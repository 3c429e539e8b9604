package io.rehearsal.command.account;

import io.rehearsal.events.account.events.AccountDisabled;
import io.rehearsal.events.account.events.AccountEnabled;
import io.rehearsal.events.account.events.AccountErased;
import io.rehearsal.events.account.events.AccountEvent;
import io.rehearsal.events.account.events.AccountRegistered;
import io.rehearsal.events.account.events.PersonalDataOpened;
import io.rehearsal.events.account.events.ProfileChanged;
import org.jspecify.annotations.Nullable;

/** What has to be known of an account to decide about it. */
record AccountState(long accountId, @Nullable String username, Profile profile, boolean disabled, boolean erased) {

    static final AccountState NONE = new AccountState(0, null, Profile.NONE, false, false);

    /** What a person says about themselves and may change. */
    record Profile(@Nullable String email, @Nullable String fullName, @Nullable String nickname, @Nullable String phone) {

        static final Profile NONE = new Profile(null, null, null, null);
    }

    AccountState evolve(AccountEvent event) {
        return switch (event) {
            case AccountRegistered it -> new AccountState(it.accountId(), it.username(),
                    new Profile(it.email(), it.fullName(), it.nickname(), it.phone()), false, false);
            case ProfileChanged it -> new AccountState(accountId, username,
                    new Profile(it.email(), it.fullName(), it.nickname(), it.phone()), disabled, erased);
            case AccountDisabled _ -> new AccountState(accountId, username, profile, true, erased);
            case AccountEnabled _ -> new AccountState(accountId, username, profile, false, erased);
            case PersonalDataOpened _ -> this;
            case AccountErased it -> new AccountState(it.accountId(), null, Profile.NONE, disabled, true);
        };
    }
}
