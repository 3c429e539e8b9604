package io.rehearsal.api.contract.account;

import io.rehearsal.api.messaging.Messages;
import io.rehearsal.api.security.Passwords;
import io.rehearsal.events.account.Role;
import io.rehearsal.events.account.commands.RegisterAccount;
import io.rehearsal.events.account.queries.AccountView;
import io.rehearsal.events.account.queries.FindAccount;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Registers people on behalf of the contracts. */
@Component
public class Registrar {

    private final Messages messages;
    private final Passwords passwords;

    Registrar(Messages messages, Passwords passwords) {
        this.messages = messages;
        this.passwords = passwords;
    }

    /** @throws io.rehearsal.events.Refusal with {@code USERNAME_TAKEN} or {@code EMAIL_TAKEN} */
    public AccountBody register(Registration person) {
        var command = new RegisterAccount(person.username().strip(), person.email().strip(),
                passwords.hash(person.password()), person.fullName(), person.nickname(), person.phone(), Role.JOB_SEEKER);
        long accountId = messages.<Long>send(command);
        return AccountBody.of(messages.find(new FindAccount(accountId), AccountView.class)
                .orElseGet(() -> justRegistered(accountId, command)));
    }

    /** What the read model will show once it has caught up. */
    private static AccountView justRegistered(long accountId, RegisterAccount command) {
        return new AccountView(accountId, command.username(), command.email(), command.passwordHash(), command.fullName(),
                command.nickname(), command.phone(), command.role(), Instant.now(), false, false);
    }
}
