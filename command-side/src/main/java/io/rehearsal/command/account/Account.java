package io.rehearsal.command.account;

import io.rehearsal.command.aggregate.EventSourced;
import io.rehearsal.events.account.commands.AdmitAccount;
import io.rehearsal.events.account.commands.ChangePassword;
import io.rehearsal.events.account.commands.ChangeProfile;
import io.rehearsal.events.account.commands.ConsentToSearch;
import io.rehearsal.events.account.commands.EraseAccount;
import io.rehearsal.events.account.commands.OpenPersonalData;
import io.rehearsal.events.account.commands.OpenSearchedData;
import io.rehearsal.events.account.events.AccountEvent;
import java.time.Clock;
import java.time.Instant;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** A person's account. */
@Aggregate(type = "account")
class Account extends EventSourced<AccountEvent> {

    @AggregateIdentifier
    private String id;
    private AccountState state = AccountState.NONE;

    /** For Axon, which builds an account from its events. */
    protected Account() {
        super(AccountEvent.class);
    }

    Account(OpenAccount command) {
        this();
        append(AccountDecisions.decide(state, command));
    }

    void decide(EraseAccount command, Instant at) {
        append(AccountDecisions.decide(state, command, at));
    }

    /** Answers the profile as it was before. */
    AccountState decide(ChangeProfile command, Instant at) {
        var before = state;
        append(AccountDecisions.decide(state, command, at));
        return before;
    }

    @CommandHandler
    void decide(AdmitAccount command, Clock clock) {
        append(AccountDecisions.decide(state, command, clock.instant()));
    }

    @CommandHandler
    void decide(ChangePassword command, Clock clock) {
        append(AccountDecisions.decide(state, command, clock.instant()));
    }

    @CommandHandler
    void decide(OpenPersonalData command, Clock clock) {
        append(AccountDecisions.decide(state, command, clock.instant()));
    }

    @CommandHandler
    void decide(ConsentToSearch command, Clock clock) {
        append(AccountDecisions.decide(state, command, clock.instant()));
    }

    @CommandHandler
    void decide(OpenSearchedData command, Clock clock) {
        append(AccountDecisions.decide(state, command, clock.instant()));
    }

    @Override
    protected void evolve(AccountEvent event) {
        id = "account-" + event.accountId();
        state = state.evolve(event);
    }
}
