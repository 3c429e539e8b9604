package io.rehearsal.command.account;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.rehearsal.events.account.events.AccountEvent;
import java.time.Instant;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
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
        apply(AccountState.register(command));
    }

    void erase(Instant at) {
        apply(state.erase(at));
    }

    @EventSourcingHandler
    void evolve(AccountEvent event) {
        id = "account-" + event.accountId();
        state = state.evolve(event);
    }
}
