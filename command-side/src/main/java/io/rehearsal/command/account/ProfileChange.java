package io.rehearsal.command.account;

import io.rehearsal.command.messaging.UnitOfWorkTransaction;
import io.rehearsal.events.account.commands.ChangeProfile;
import io.rehearsal.events.account.commands.ChangeProfile.Part;
import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Changes what people say about themselves; a new e-mail address is claimed in the transaction of the event that tells of it. */
@Component
class ProfileChange {

    private final Repository<Account> accounts;
    private final LoginNames names;
    private final UnitOfWorkTransaction transaction;
    private final Clock clock;

    ProfileChange(Repository<Account> accounts, LoginNames names, UnitOfWorkTransaction transaction, Clock clock) {
        this.accounts = accounts;
        this.names = names;
        this.transaction = transaction;
        this.clock = clock;
    }

    @CommandHandler
    void change(ChangeProfile command) {
        transaction.begin();
        accounts.load("account-" + command.accountId()).execute(account -> {
            var before = account.decide(command, clock.instant());
            if (command.given().contains(Part.EMAIL) && command.email() != null) {
                names.move(command.accountId(), before.username(), before.profile().email(), command.email());
            }
        });
    }
}
