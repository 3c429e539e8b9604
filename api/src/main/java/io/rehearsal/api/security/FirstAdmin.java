package io.rehearsal.api.security;

import io.rehearsal.api.startup.CannotStart;
import io.rehearsal.api.messaging.Messages;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.account.Role;
import io.rehearsal.events.account.commands.RegisterAccount;
import io.rehearsal.events.account.queries.AccountView;
import io.rehearsal.events.account.queries.FindAccountByLogin;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * Registers the first administrator that {@code rehearsal.admin.username} and {@code rehearsal.admin.password} name. An administrator
 * who exists already is left as he is, password and all; without the two properties there is none and no default password.
 */
@Component
class FirstAdmin implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdmin.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final Messages messages;
    private final Passwords passwords;
    private final @Nullable String username;
    private final @Nullable String password;

    FirstAdmin(
            Messages messages,
            Passwords passwords,
            @Value("${rehearsal.admin.username:#{null}}") @Nullable String username,
            @Value("${rehearsal.admin.password:#{null}}") @Nullable String password) {
        this.messages = messages;
        this.passwords = passwords;
        this.username = username;
        this.password = password;
    }

    @Override
    public void run(ApplicationArguments arguments) throws InterruptedException {
        if (isBlank(username) && isBlank(password)) {
            return;
        }
        if (isBlank(username) || isBlank(password)) {
            throw new CannotStart("rehearsal.admin.username and rehearsal.admin.password are needed together");
        }
        var known = find();
        if (known.isEmpty() && registered()) {
            LOG.info("The first administrator has been registered");
            return;
        }
        var holder = known.isPresent() ? known : awaited();
        if (holder.isEmpty()) {
            LOG.warn("The administrator's name is taken, but the read model does not show by whom yet");
        } else if (holder.get().role() != Role.ADMIN) {
            throw new CannotStart("rehearsal.admin.username names somebody who is no administrator. Set it to another name.");
        }
    }

    private boolean registered() {
        try {
            var hash = passwords.hash(Objects.requireNonNull(password));
            messages.send(new RegisterAccount(Objects.requireNonNull(username), null, hash, null, null, null, Role.ADMIN));
            return true;
        } catch (Refusal refusal) {
            if (refusal.reason() != Refusal.Reason.USERNAME_TAKEN) {
                throw refusal;
            }
            return false;
        }
    }

    /** The read model may still be on its way to the account, after its store was set aside. */
    private Optional<AccountView> awaited() throws InterruptedException {
        var until = Instant.now().plus(PATIENCE);
        var holder = find();
        while (holder.isEmpty() && Instant.now().isBefore(until)) {
            Thread.sleep(PAUSE);
            holder = find();
        }
        return holder;
    }

    private Optional<AccountView> find() {
        return messages.find(new FindAccountByLogin(Objects.requireNonNull(username)), AccountView.class);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
