package io.rehearsal.command.account;

import io.rehearsal.command.sealing.MasterKey;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.account.LoginName;
import io.rehearsal.events.Refusal.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Names a person can log in with. User names and e-mail addresses share one space, compared as {@link LoginName} says,
 * so that one text never names two people. The database's key decides between two who register at once.
 */
@Component
class LoginNames {

    private final JdbcClient jdbc;
    private final MasterKey masterKey;

    LoginNames(JdbcClient jdbc, MasterKey masterKey) {
        this.jdbc = jdbc;
        this.masterKey = masterKey;
    }

    /** @throws Refusal with {@code USERNAME_TAKEN} or {@code EMAIL_TAKEN} */
    void claim(long accountId, String username, @Nullable String email) {
        if (!claimed(accountId, username)) {
            throw new Refusal(Reason.USERNAME_TAKEN, Subject.ACCOUNT, "the user name is taken");
        }
        if (email != null && !normal(email).equals(normal(username)) && !claimed(accountId, email)) {
            throw new Refusal(Reason.EMAIL_TAKEN, Subject.ACCOUNT, "the e-mail address is taken");
        }
        claimLook(accountId, username, Reason.USERNAME_TAKEN);
        if (email != null) {
            claimLook(accountId, email, Reason.EMAIL_TAKEN);
        }
    }

    /** Keeps the look of a name that was given out before looks were kept; where two look alike, the first keeps it. */
    void keepLook(long accountId, String name) {
        hold(accountId, name);
    }

    /** @throws Refusal where somebody else's name looks the same */
    private void claimLook(long accountId, String name, Reason taken) {
        if (!hold(accountId, name) && !NameLook.isPlainAddress(name)) {
            throw new Refusal(taken, Subject.ACCOUNT, "the name looks like somebody else's");
        }
    }

    /** Whether the account holds the name's look from now on. */
    private boolean hold(long accountId, String name) {
        var look = masterKey.hash("look\n" + NameLook.of(LoginName.normal(name)));
        return jdbc.sql("insert into login_skeleton (skeleton_hash, account_id) values (?, ?) on conflict do nothing").params(look, accountId).update() == 1
                || jdbc.sql("select account_id from login_skeleton where skeleton_hash = ?").param(look).query(Long.class).optional()
                        .filter(holder -> holder == accountId).isPresent();
    }

    /**
     * Lets one e-mail address go and claims another.
     *
     * @throws Refusal with {@code EMAIL_TAKEN}
     */
    void move(long accountId, @Nullable String username, @Nullable String before, String after) {
        if (before != null && LoginName.normal(before).equals(normal(after))) {
            return;
        }
        if (before != null && (username == null || !LoginName.normal(before).equals(LoginName.normal(username)))) {
            jdbc.sql("delete from login_name where name_hash = ? and account_id = ?")
                    .params(masterKey.hash(LoginName.normal(before)), accountId).update();
        }
        if ((username == null || !normal(after).equals(LoginName.normal(username))) && !claimed(accountId, after)) {
            throw new Refusal(Reason.EMAIL_TAKEN, Subject.ACCOUNT, "the e-mail address is taken");
        }
        // The look of the address before is kept: it may have been written down somewhere.
        claimLook(accountId, after, Reason.EMAIL_TAKEN);
    }

    /** Forgets everything that is kept about how the person logs in. */
    void release(long accountId) {
        jdbc.sql("delete from login_skeleton where account_id = ?").param(accountId).update();
        jdbc.sql("delete from known_address where account_id = ?").param(accountId).update();
        jdbc.sql("delete from login_name where account_id = ?").param(accountId).update();
    }

    private boolean claimed(long accountId, String name) {
        return jdbc.sql("insert into login_name (name_hash, account_id) values (?, ?) on conflict do nothing")
                .params(masterKey.hash(normal(name)), accountId)
                .update() == 1;
    }

    private static String normal(String name) {
        if (NameLook.turnsText(name)) {
            throw new Refusal(Reason.INVALID, Subject.ACCOUNT, "username", "a login name has no marks that turn the direction of text");
        }
        var normal = LoginName.normal(name);
        if (normal.isEmpty()) {
            throw new Refusal(Reason.INVALID, Subject.ACCOUNT, "a login name has a visible character");
        }
        return normal;
    }
}
