package io.rehearsal.command.account;

import io.rehearsal.command.account.AccountState.Profile;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.Refusal.Subject;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.account.commands.AdmitAccount;
import io.rehearsal.events.account.commands.ChangePassword;
import io.rehearsal.events.account.commands.ChangeProfile.Part;
import io.rehearsal.events.account.commands.ChangeProfile;
import io.rehearsal.events.account.commands.ConsentToSearch;
import io.rehearsal.events.account.commands.EraseAccount;
import io.rehearsal.events.account.commands.OpenPersonalData;
import io.rehearsal.events.account.commands.OpenSearchedData;
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
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What may become of an account. */
final class AccountDecisions {

    private AccountDecisions() {
    }

    static List<AccountRegistered> decide(AccountState nothing, OpenAccount command) {
        var person = command.registration();
        return List.of(new AccountRegistered(
                command.accountId(), person.username(), person.email(), person.passwordHash(), person.fullName(),
                person.nickname(), person.phone(), person.role(), command.at()));
    }

    /** Nothing where everything is as it was. */
    static List<AccountEvent> decide(AccountState state, ChangeProfile command, Instant at) {
        requirePresent(state);
        var before = state.profile();
        var given = command.given();
        if (given.contains(Part.EMAIL) && meant(command.email()) == null) {
            throw new Refusal(Reason.INVALID, Subject.ACCOUNT, "email", "an e-mail address cannot be taken away");
        }
        var after = new Profile(
                given.contains(Part.EMAIL) ? meant(command.email()) : before.email(),
                given.contains(Part.FULL_NAME) ? meant(command.fullName()) : before.fullName(),
                given.contains(Part.NICKNAME) ? meant(command.nickname()) : before.nickname(),
                given.contains(Part.PHONE) ? meant(command.phone()) : before.phone());
        return after.equals(before)
                ? List.of()
                : List.of(new ProfileChanged(state.accountId(), after.email(), after.fullName(), after.nickname(), after.phone(), at));
    }

    static List<AccountEvent> decide(AccountState state, AdmitAccount command, Instant at) {
        requirePresent(state);
        if (command.admitted() != state.disabled()) {
            return List.of();
        }
        return List.of(command.admitted()
                ? new AccountEnabled(state.accountId(), at)
                : new AccountDisabled(state.accountId(), at));
    }

    /** @throws Refusal with {@code CONFLICT} where it has been changed meanwhile */
    static List<AccountEvent> decide(AccountState state, ChangePassword command, Instant at) {
        requirePresent(state);
        if (command.passwords() != state.passwords()) {
            throw new Refusal(Reason.CONFLICT, Subject.ACCOUNT, "the password has been changed meanwhile");
        }
        return List.of(new PasswordChanged(state.accountId(), command.passwordHash(), at));
    }

    /** Of one's own data nothing is put on record, nor of what can no longer be read. */
    static List<AccountEvent> decide(AccountState state, OpenPersonalData command, Instant at) {
        return state.erased() || command.viewerId() == state.accountId()
                ? List.of()
                : List.of(new PersonalDataOpened(state.accountId(), command.viewerId(), command.what(), at));
    }

    /** Nothing where it is so already. */
    static List<AccountEvent> decide(AccountState state, ConsentToSearch command, Instant at) {
        requirePresent(state);
        if (command.given() == state.searchAgreed()) {
            return List.of();
        }
        return List.of(command.given()
                ? new SearchConsentGiven(state.accountId(), at)
                : new SearchConsentWithdrawn(state.accountId(), at));
    }

    /**
     * One needs no consent to search what is one's own, and nothing is put on record.
     *
     * @throws Refusal with {@code NOT_YOURS} where the person does not agree
     */
    static List<AccountEvent> decide(AccountState state, OpenSearchedData command, Instant at) {
        requirePresent(state);
        if (command.viewerId() == state.accountId()) {
            return List.of();
        }
        if (!state.searchAgreed()) {
            throw new Refusal(Reason.NOT_YOURS, Subject.ACCOUNT, "account " + state.accountId() + " does not agree that others search its documents");
        }
        return List.of(new PersonalDataOpened(state.accountId(), command.viewerId(), command.what(), at));
    }

    /** @throws Refusal with {@code NOT_FOUND} where the person has been erased before */
    static List<AccountErased> decide(AccountState state, EraseAccount command, Instant at) {
        requirePresent(state);
        return List.of(new AccountErased(state.accountId(), at));
    }

    private static void requirePresent(AccountState state) {
        if (state.erased()) {
            throw new Refusal(Reason.NOT_FOUND, Subject.ACCOUNT, "account " + state.accountId() + " has been erased before");
        }
    }

    /** Blank is none. */
    private static @Nullable String meant(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
