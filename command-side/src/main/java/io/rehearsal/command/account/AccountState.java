package io.rehearsal.command.account;

import io.rehearsal.events.Refusal;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.Refusal.Subject;
import io.rehearsal.events.account.events.AccountErased;
import io.rehearsal.events.account.events.AccountEvent;
import io.rehearsal.events.account.events.AccountRegistered;
import java.time.Instant;

/** What has to be known of an account to decide about it. */
record AccountState(long accountId, boolean erased) {

    static final AccountState NONE = new AccountState(0, false);

    static AccountRegistered register(OpenAccount command) {
        var person = command.registration();
        return new AccountRegistered(
                command.accountId(), person.username(), person.email(), person.passwordHash(), person.fullName(),
                person.nickname(), person.phone(), person.role(), command.at());
    }

    /** @throws Refusal with {@code NOT_FOUND} where the person has been erased before */
    AccountErased erase(Instant at) {
        if (erased) {
            throw new Refusal(Reason.NOT_FOUND, Subject.ACCOUNT, "account " + accountId + " has been erased before");
        }
        return new AccountErased(accountId, at);
    }

    AccountState evolve(AccountEvent event) {
        return switch (event) {
            case AccountRegistered registered -> new AccountState(registered.accountId(), false);
            case AccountErased gone -> new AccountState(gone.accountId(), true);
        };
    }
}
