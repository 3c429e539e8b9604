package io.rehearsal.events.account.events;

import io.rehearsal.events.DomainEvent;

/** What happens to an account. */
public sealed interface AccountEvent extends DomainEvent
        permits AccountRegistered, ProfileChanged, PasswordChanged, AccountDisabled, AccountEnabled, PersonalDataOpened,
                SearchConsentGiven, SearchConsentWithdrawn, AccountErased {

    long accountId();
}
