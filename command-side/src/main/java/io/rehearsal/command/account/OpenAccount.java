package io.rehearsal.command.account;

import io.rehearsal.events.IdempotentCommand;
import io.rehearsal.events.account.commands.RegisterAccount;
import java.time.Instant;

/** The registration of a person who has an id and a data key by now. */
record OpenAccount(long accountId, RegisterAccount registration, Instant at) implements IdempotentCommand {

    /** The password's hash is salted anew each time and says nothing about sameness. */
    @Override
    public String fingerprint() {
        return String.join("\n",
                registration.username(), String.valueOf(registration.email()), String.valueOf(registration.fullName()),
                String.valueOf(registration.nickname()), String.valueOf(registration.phone()), registration.role().name());
    }
}
