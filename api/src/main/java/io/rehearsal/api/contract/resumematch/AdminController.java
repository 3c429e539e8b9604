package io.rehearsal.api.contract.resumematch;

import io.rehearsal.api.contract.MayFail;
import io.rehearsal.api.contract.SnakeCase;
import io.rehearsal.api.contract.SpeaksFor;
import io.rehearsal.api.messaging.Messages;
import io.rehearsal.api.security.Caller;
import io.rehearsal.events.account.queries.AccountView;
import io.rehearsal.events.account.queries.ListAccounts;
import io.rehearsal.events.resume.queries.ListAllResumes;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** §4: what administrators see of everybody, newest first. Who was erased is left out. */
@RestController
@SpeaksFor(ResumeMatch.class)
@RequestMapping("/api/admin")
class AdminController {

    private static final int PAGE = 1000;

    private final Messages messages;

    AdminController(Messages messages) {
        this.messages = messages;
    }

    @MayFail(with = HttpStatus.FORBIDDEN)
    @GetMapping("/users")
    List<User> users(@AuthenticationPrincipal Caller.Person caller) {
        Administrators.require(caller);
        return Stream.iterate(0, page -> page + 1)
                .map(page -> messages.list(new ListAccounts(page * PAGE, PAGE), AccountView.class))
                .takeWhile(page -> !page.isEmpty())
                .flatMap(List::stream)
                .filter(account -> !account.erased())
                .sorted(Comparator.comparingLong(AccountView::accountId).reversed())
                .map(account -> new User(account.accountId(), Objects.requireNonNullElse(account.username(), ""), NewAccount.name(account.role())))
                .toList();
    }

    @MayFail(with = HttpStatus.FORBIDDEN)
    @GetMapping("/resumes")
    List<Resume> resumes(@AuthenticationPrincipal Caller.Person caller) {
        Administrators.require(caller);
        return messages.list(new ListAllResumes(), ListAllResumes.Row.class).stream()
                .map(row -> new Resume(row.resumeId(), row.ownerId(), ResumeBody.status(row.processed())))
                .toList();
    }

    record User(long id, String username, @Schema(allowableValues = {"job_seeker", "hr", "admin"}) String role) {
    }

    record Resume(long id, long userId, @Schema(allowableValues = {"未处理", "已处理"}) String status) implements SnakeCase {
    }
}
