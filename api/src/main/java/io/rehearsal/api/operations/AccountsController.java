package io.rehearsal.api.operations;

import io.rehearsal.api.contract.SnakeCase;
import io.rehearsal.api.contract.SpeaksFor;
import io.rehearsal.api.messaging.Messages;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.account.commands.AdmitAccount;
import io.rehearsal.events.account.commands.EraseAccount;
import io.rehearsal.events.account.queries.AccountView;
import io.rehearsal.events.account.queries.FindAccount;
import io.rehearsal.events.account.queries.FindAccountByLogin;
import java.util.Optional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shuts people out, lets them in again, and erases them. */
@RestController
@SpeaksFor(Operations.class)
@RequestMapping("/ops/accounts")
class AccountsController {

    private final Messages messages;

    AccountsController(Messages messages) {
        this.messages = messages;
    }

    /** @param who an account id, a user name or an e-mail address; refused where it names two accounts */
    @PostMapping("/{who}/erase")
    Erased erase(@PathVariable String who) {
        long accountId = named(who);
        messages.send(new EraseAccount(accountId));
        return new Erased(accountId, true);
    }

    /** Likewise. */
    @PostMapping("/{who}/disable")
    Admitted disable(@PathVariable String who) {
        return admit(who, false);
    }

    /** Likewise. */
    @PostMapping("/{who}/enable")
    Admitted enable(@PathVariable String who) {
        return admit(who, true);
    }

    private Admitted admit(String who, boolean admitted) {
        long accountId = named(who);
        messages.send(new AdmitAccount(accountId, admitted));
        return new Admitted(accountId, !admitted);
    }

    private long named(String who) {
        var byId = byId(who).map(AccountView::accountId);
        var byLogin = messages.find(new FindAccountByLogin(who), AccountView.class).map(AccountView::accountId);
        if (byId.isPresent() && byLogin.isPresent() && !byId.equals(byLogin)) {
            throw new Refusal(Refusal.Reason.CONFLICT, Refusal.Subject.ACCOUNT,
                    "the id of one account and the user name of another; give the e-mail address");
        }
        return byId.or(() -> byLogin)
                .orElseThrow(() -> new Refusal(Refusal.Reason.NOT_FOUND, Refusal.Subject.ACCOUNT, "no such account"));
    }

    private Optional<AccountView> byId(String who) {
        try {
            return messages.find(new FindAccount(Long.parseLong(who)), AccountView.class);
        } catch (NumberFormatException notAnId) {
            return Optional.empty();
        }
    }

    record Admitted(long accountId, boolean disabled) implements SnakeCase {
    }

    record Erased(long accountId, boolean erased) implements SnakeCase {
    }
}
