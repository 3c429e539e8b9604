package io.rehearsal.api.security;

import io.rehearsal.api.messaging.Messages;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.account.queries.AccountView;
import io.rehearsal.events.account.queries.FindAccountByLogin;
import org.springframework.stereotype.Component;

/** Knows people by their user name or e-mail address and their password. */
@Component
public class Credentials {

    private final Messages messages;
    private final Passwords passwords;

    Credentials(Messages messages, Passwords passwords) {
        this.messages = messages;
        this.passwords = passwords;
    }

    /** @throws Refusal with {@code LOGIN_FAILED}, or {@code ACCOUNT_DISABLED} where the password was right */
    public AccountView check(String usernameOrEmail, String password) {
        var account = messages.find(new FindAccountByLogin(usernameOrEmail), AccountView.class).filter(known -> !known.erased());
        if (!passwords.matches(password, account.map(AccountView::passwordHash).orElse(null))) {
            throw new Refusal(Reason.LOGIN_FAILED, "nobody has this name and this password");
        }
        var known = account.orElseThrow();
        if (known.disabled()) {
            throw new Refusal(Reason.ACCOUNT_DISABLED, "the account has been disabled");
        }
        return known;
    }
}
