package io.rehearsal.command.account;

import io.rehearsal.command.messaging.KeptAggregates;
import io.rehearsal.command.messaging.UnitOfWorkTransaction;
import io.rehearsal.command.sealing.DataKeys;
import io.rehearsal.command.sealing.Seal;
import io.rehearsal.events.account.commands.EraseAccount;
import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Destroys a person's data key and frees the names, together with the event that says so; loaded aggregates are let go of. */
@Component
class Erasure {

    private final Repository<Account> accounts;
    private final DataKeys keys;
    private final LoginNames names;
    private final UnitOfWorkTransaction transaction;
    private final KeptAggregates kept;
    private final Clock clock;

    Erasure(Repository<Account> accounts, DataKeys keys, LoginNames names, UnitOfWorkTransaction transaction,
            KeptAggregates kept, Clock clock) {
        this.accounts = accounts;
        this.keys = keys;
        this.names = names;
        this.transaction = transaction;
        this.kept = kept;
        this.clock = clock;
    }

    @CommandHandler
    void erase(EraseAccount command) {
        transaction.begin();
        accounts.load("account-" + command.accountId()).execute(account -> account.decide(command, clock.instant()));
        var subject = Seal.subject(command.accountId());
        keys.destroy(subject);
        names.release(command.accountId());
        CurrentUnitOfWork.get().afterCommit(committed -> {
            keys.forget(subject);
            kept.forget();
        });
    }
}
