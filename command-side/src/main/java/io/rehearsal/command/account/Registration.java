package io.rehearsal.command.account;

import io.rehearsal.command.messaging.Continuation;
import io.rehearsal.command.messaging.IdSequence;
import io.rehearsal.command.messaging.UnitOfWorkTransaction;
import io.rehearsal.command.sealing.DataKeys;
import io.rehearsal.command.sealing.Seal;
import io.rehearsal.events.account.commands.RegisterAccount;
import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Takes people in: an id, a data key, their names, and the event, in this order. */
@Component
class Registration {

    private final IdSequence ids;
    private final DataKeys keys;
    private final LoginNames names;
    private final Continuation continuation;
    private final UnitOfWorkTransaction transaction;
    private final Repository<Account> accounts;
    private final Clock clock;

    Registration(IdSequence ids, DataKeys keys, LoginNames names, Continuation continuation, UnitOfWorkTransaction transaction,
            Repository<Account> accounts, Clock clock) {
        this.ids = ids;
        this.keys = keys;
        this.names = names;
        this.continuation = continuation;
        this.transaction = transaction;
        this.accounts = accounts;
        this.clock = clock;
    }

    @CommandHandler
    Long register(RegisterAccount command, CommandMessage<RegisterAccount> message) {
        var accountId = ids.nextAccountId();
        keys.create(Seal.subject(accountId));
        return continuation.send(message, new OpenAccount(accountId, command, clock.instant()));
    }

    @CommandHandler
    Long open(OpenAccount command) throws Exception {
        transaction.begin();
        names.claim(command.accountId(), command.registration().username(), command.registration().email());
        accounts.newInstance(() -> new Account(command));
        return command.accountId();
    }
}
