package io.rehearsal.api.contract.account;

import io.rehearsal.api.contract.RequestFailed;
import io.rehearsal.api.messaging.Messages;
import io.rehearsal.api.security.Passwords;
import io.rehearsal.events.account.Role;
import io.rehearsal.events.account.commands.RegisterAccount;
import io.rehearsal.events.account.queries.AccountView;
import io.rehearsal.events.account.queries.FindAccount;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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

    /** @throws io.rehearsal.events.Refusal with {@code USERNAME_TAKEN}, {@code EMAIL_TAKEN} or {@code PASSWORD_TOO_COMMON} */
    public AccountBody register(Registration person) {
        return register(new RegisterAccount(person.username().strip(), person.email().strip(),
                passwords.chosen(person.password()), person.fullName(), person.nickname(), person.phone(), Role.JOB_SEEKER));
    }

    /**
     * Registers somebody in a role. Nobody becomes an administrator by asking: only one makes another.
     *
     * @param email   null for none
     * @param byAdmin whether an administrator asks
     * @throws RequestFailed                with 403 for a role that only an administrator gives
     * @throws io.rehearsal.events.Refusal with {@code USERNAME_TAKEN} or {@code EMAIL_TAKEN}
     */
    public AccountBody register(String username, String password, @Nullable String email, Role role, boolean byAdmin) {
        if (role == Role.ADMIN && !byAdmin) {
            throw new RequestFailed(HttpStatus.FORBIDDEN);
        }
        return register(new RegisterAccount(username.strip(), email == null || email.isBlank() ? null : email.strip(),
                passwords.chosen(password), null, null, null, role));
    }

    private AccountBody register(RegisterAccount command) {
        long accountId = messages.<Long>send(command);
        return AccountBody.of(messages.find(new FindAccount(accountId), AccountView.class)
                .orElseGet(() -> justRegistered(accountId, command)));
    }

    /** What the read model will show once it has caught up. */
    private static AccountView justRegistered(long accountId, RegisterAccount command) {
        return new AccountView(accountId, command.username(), command.email(), command.passwordHash(), command.fullName(),
                command.nickname(), command.phone(), command.role(), Instant.now(), 0, null, false, false);
    }
}
