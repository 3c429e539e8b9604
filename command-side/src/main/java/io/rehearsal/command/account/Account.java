package io.rehearsal.command.account;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.rehearsal.events.account.commands.AdmitAccount;
import io.rehearsal.events.account.commands.ChangeProfile;
import io.rehearsal.events.account.events.AccountEvent;
import java.time.Clock;
import java.time.Instant;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;

/** A person's account. */
@Aggregate(type = "account")
class Account {

    @AggregateIdentifier
    private String id;
    private AccountState state = AccountState.NONE;

    /** For Axon, which builds an account from its events. */
    protected Account() {
    }

    Account(OpenAccount command) {
        apply(AccountDecisions.register(command));
    }

    void erase(Instant at) {
        apply(AccountDecisions.erase(state, at));
    }

    /** Answers the profile as it was before. */
    AccountState change(ChangeProfile command, Instant at) {
        var before = state;
        AccountDecisions.decide(state, command, at).forEach(AggregateLifecycle::apply);
        return before;
    }

    @CommandHandler
    void decide(AdmitAccount command, Clock clock) {
        AccountDecisions.decide(state, command, clock.instant()).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void evolve(AccountEvent event) {
        id = "account-" + event.accountId();
        state = state.evolve(event);
    }
}
