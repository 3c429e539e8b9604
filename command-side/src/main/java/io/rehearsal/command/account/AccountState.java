package io.rehearsal.command.account;

import io.rehearsal.events.account.events.AccountDisabled;
import io.rehearsal.events.account.events.AccountEnabled;
import io.rehearsal.events.account.events.AccountErased;
import io.rehearsal.events.account.events.AccountEvent;
import io.rehearsal.events.account.events.AccountRegistered;
import io.rehearsal.events.account.events.PasswordChanged;
import io.rehearsal.events.account.events.PersonalDataOpened;
import io.rehearsal.events.account.events.ProfileChanged;
import io.rehearsal.events.account.events.SearchConsentGiven;
import io.rehearsal.events.account.events.SearchConsentWithdrawn;
import org.jspecify.annotations.Nullable;

/** What has to be known of an account to decide about it. @param searchAgreed whether administrators may search their documents */
record AccountState(long accountId, @Nullable String username, Profile profile, int passwords, boolean searchAgreed, boolean disabled, boolean erased) {

    static final AccountState NONE = new AccountState(0, null, Profile.NONE, 0, false, false, false);

    /** What a person says about themselves and may change. */
    record Profile(@Nullable String email, @Nullable String fullName, @Nullable String nickname, @Nullable String phone) {

        static final Profile NONE = new Profile(null, null, null, null);
    }

    AccountState evolve(AccountEvent event) {
        return switch (event) {
            case AccountRegistered it -> new AccountState(it.accountId(), it.username(),
                    new Profile(it.email(), it.fullName(), it.nickname(), it.phone()), 0, false, false, false);
            case ProfileChanged it -> new AccountState(accountId, username,
                    new Profile(it.email(), it.fullName(), it.nickname(), it.phone()), passwords, searchAgreed, disabled, erased);
            case PasswordChanged _ -> new AccountState(accountId, username, profile, passwords + 1, searchAgreed, disabled, erased);
            case AccountDisabled _ -> new AccountState(accountId, username, profile, passwords, searchAgreed, true, erased);
            case AccountEnabled _ -> new AccountState(accountId, username, profile, passwords, searchAgreed, false, erased);
            case AccountErased it -> new AccountState(it.accountId(), null, Profile.NONE, passwords, false, disabled, true);
            case SearchConsentGiven _ -> agree(true);
            case SearchConsentWithdrawn _ -> agree(false);
            case PersonalDataOpened _ -> this;
        };
    }

    private AccountState agree(boolean now) {
        return new AccountState(accountId, username, profile, passwords, now, disabled, erased);
    }
}
