package io.rehearsal.api.contract.interviewhelper.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.rehearsal.api.contract.SnakeCase;
import io.rehearsal.api.contract.SpeaksFor;
import io.rehearsal.api.contract.interviewhelper.Answer;
import io.rehearsal.api.contract.interviewhelper.InterviewHelper;
import io.rehearsal.api.messaging.Messages;
import io.rehearsal.api.security.Caller;
import io.rehearsal.events.account.commands.ConsentToSearch;
import io.rehearsal.events.account.events.PersonalDataOpened;
import io.rehearsal.events.account.queries.AccountView;
import io.rehearsal.events.account.queries.FindAccount;
import io.rehearsal.events.operations.queries.EventRecord;
import io.rehearsal.events.operations.queries.ListHistory;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Whether administrators may search one's documents to find out why something is not found, and what they have looked at. Of our own: the
 * document has no such operation.
 */
@RestController
@SpeaksFor(InterviewHelper.class)
@RequestMapping("/api/auth/search-consent")
class SearchConsentController {

    private static final int MOST_LOOKS = 100;

    private final Messages messages;

    SearchConsentController(Messages messages) {
        this.messages = messages;
    }

    @GetMapping
    Answer.Data<Consent> consent(@AuthenticationPrincipal Caller.Person caller) {
        return Answer.ok("获取成功", of(caller.accountId()));
    }

    /** It holds from the answer on, on every node. */
    @PutMapping
    Answer.Data<Consent> change(@AuthenticationPrincipal Caller.Person caller, @Valid @RequestBody Wanted wanted) {
        messages.send(new ConsentToSearch(caller.accountId(), wanted.given()));
        return Answer.ok(wanted.given() ? "已同意" : "已撤回同意", of(caller.accountId()));
    }

    private Consent of(long accountId) {
        var since = messages.find(new FindAccount(accountId), AccountView.class).map(AccountView::searchConsentSince).orElse(null);
        var looks = messages.list(new ListHistory("account-" + accountId), EventRecord.class).reversed().stream()
                .flatMap(SearchConsentController::look)
                .limit(MOST_LOOKS)
                .toList();
        return new Consent(since != null, since, looks);
    }

    private static Stream<Look> look(EventRecord event) {
        return event.payload() instanceof PersonalDataOpened it ? Stream.of(new Look(it.what(), it.viewerId(), it.openedAt())) : Stream.empty();
    }

    record Wanted(@NotNull(message = "缺少 given") @Nullable Boolean given) implements SnakeCase {

        @Override
        public Boolean given() {
            return Objects.requireNonNull(given);
        }
    }

    /**
     * What holds.
     *
     * @param since null where it is not given
     * @param looks what administrators have looked at, the newest first, a hundred at most
     */
    record Consent(boolean given, @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Instant since, List<Look> looks) implements SnakeCase {
    }

    /**
     * A look of an administrator at what is this person's.
     *
     * @param what     such as {@code interview-5}
     * @param viewerId the administrator's account
     */
    record Look(String what, long viewerId, Instant openedAt) implements SnakeCase {
    }
}
