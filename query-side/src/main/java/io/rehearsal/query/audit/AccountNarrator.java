package io.rehearsal.query.audit;

import io.rehearsal.events.account.events.AccountDisabled;
import io.rehearsal.events.account.events.AccountEnabled;
import io.rehearsal.events.account.events.AccountErased;
import io.rehearsal.events.account.events.AccountEvent;
import io.rehearsal.events.account.events.AccountRegistered;
import io.rehearsal.events.account.events.PasswordChanged;
import io.rehearsal.events.account.events.PersonalDataOpened;
import io.rehearsal.events.account.events.ProfileChanged;
import io.rehearsal.events.account.events.SearchConsentGiven;
import io.rehearsal.events.account.events.SearchConsentWithdrawn;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what happened to an account. */
final class AccountNarrator {

    private AccountNarrator() {
    }

    static Narrative tell(AccountEvent event) {
        return switch (event) {
            case AccountRegistered it when it.username() == null -> Narrative.erased(registered(it));
            case AccountRegistered it -> new Narrative(registered(it), values(it), false);
            case ProfileChanged it when it.email() == null -> Narrative.erased(changed(it));
            case ProfileChanged it -> new Narrative(changed(it), values(it), false);
            case PasswordChanged it -> Narrative.of("Account " + it.accountId() + " chose another password; its logins ended");
            case AccountDisabled it -> Narrative.of("Account " + it.accountId() + " was disabled");
            case AccountEnabled it -> Narrative.of("Account " + it.accountId() + " was enabled again");
            case PersonalDataOpened it -> Narrative.of("Account " + it.viewerId() + ", an administrator, looked at " + it.what());
            case SearchConsentGiven it -> Narrative.of("Account " + it.accountId() + " agreed that administrators search its documents");
            case SearchConsentWithdrawn it -> Narrative.of("Account " + it.accountId() + " no longer agrees that administrators search its documents");
            case AccountErased it -> Narrative.of(
                    "The data key of account " + it.accountId() + " was destroyed: what told about the person can no longer be read");
        };
    }

    private static String registered(AccountRegistered it) {
        return "Account " + it.accountId() + " was registered as " + it.role();
    }

    private static String changed(ProfileChanged it) {
        return "The profile of account " + it.accountId() + " was changed";
    }

    private static List<String> values(ProfileChanged it) {
        var lines = new ArrayList<String>();
        add(lines, "email", it.email());
        add(lines, "fullName", it.fullName());
        add(lines, "nickname", it.nickname());
        add(lines, "phone", it.phone());
        return lines;
    }

    private static List<String> values(AccountRegistered it) {
        var lines = new ArrayList<String>();
        add(lines, "username", it.username());
        add(lines, "email", it.email());
        add(lines, "fullName", it.fullName());
        add(lines, "nickname", it.nickname());
        add(lines, "phone", it.phone());
        return lines;
    }

    private static void add(List<String> lines, String field, @Nullable String value) {
        if (value != null) {
            lines.add(field + " = " + Narrative.quoted(value));
        }
    }
}
