package io.rehearsal.api.security;

import io.rehearsal.api.contract.RequestFailed;
import io.rehearsal.api.messaging.Messages;
import io.rehearsal.api.messaging.RequestMetadata;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.account.commands.ChangePassword;
import io.rehearsal.events.account.queries.AccountView;
import io.rehearsal.events.account.queries.FindAccountByLogin;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Knows people by their user name or e-mail address and their password. */
@Component
public class Credentials {

    private final Messages messages;
    private final Passwords passwords;
    private final PasswordBrake brake;

    Credentials(Messages messages, Passwords passwords, PasswordBrake brake) {
        this.messages = messages;
        this.passwords = passwords;
        this.brake = brake;
    }

    /**
     * @throws Refusal        with {@code LOGIN_FAILED}, or {@code ACCOUNT_DISABLED} where the password was right
     * @throws PasswordPaused after several wrong ones
     */
    public AccountView check(String usernameOrEmail, String password) {
        var account = messages.find(new FindAccountByLogin(usernameOrEmail), AccountView.class).filter(known -> !known.erased());
        var attempt = brake.attempt(usernameOrEmail, RequestMetadata.clientAddress(), account.map(AccountView::accountId).orElse(null));
        brake.require(attempt);
        boolean right = passwords.matches(password, account.map(AccountView::passwordHash).orElse(null));
        // Of many that come at once, all but the first few learn nothing.
        brake.require(attempt);
        if (!right) {
            brake.wrong(attempt);
            throw new Refusal(Reason.LOGIN_FAILED, "nobody has this name and this password");
        }
        brake.right(attempt);
        var known = account.orElseThrow();
        if (known.disabled()) {
            throw new Refusal(Reason.ACCOUNT_DISABLED, "the account has been disabled");
        }
        return known;
    }

    /**
     * Gives a person another password, which ends every login there is.
     *
     * @throws RequestFailed  with 400 where the one that counts now is another
     * @throws Refusal        with {@code PASSWORD_TOO_COMMON}; with {@code CONFLICT} where it is changed by two at once
     * @throws PasswordPaused after several wrong ones
     */
    public void change(AccountView account, String before, String after) {
        var name = Objects.requireNonNullElse(account.username(), Long.toString(account.accountId()));
        try {
            check(name, before);
        } catch (Refusal refused) {
            throw refused.reason() == Reason.LOGIN_FAILED ? new RequestFailed(HttpStatus.BAD_REQUEST, "原密码错误") : refused;
        }
        messages.send(new ChangePassword(account.accountId(), passwords.chosen(after), account.passwords()));
    }
}
