package io.rehearsal.api.contract.resumematch;

import io.rehearsal.api.contract.ListPart;
import io.rehearsal.api.contract.MayFail;
import io.rehearsal.api.contract.SnakeCase;
import io.rehearsal.api.contract.SpeaksFor;
import io.rehearsal.api.messaging.Messages;
import io.rehearsal.api.security.Caller;
import io.rehearsal.events.account.queries.AccountView;
import io.rehearsal.events.account.queries.ListAccounts;
import io.rehearsal.events.resume.queries.ListAllResumes;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.springdoc.core.annotations.ParameterObject;
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

    private final Messages messages;

    AdminController(Messages messages) {
        this.messages = messages;
    }

    @MayFail(with = HttpStatus.FORBIDDEN)
    @GetMapping("/users")
    List<User> users(@AuthenticationPrincipal Caller.Person caller, @ParameterObject @Valid ListPart part) {
        Administrators.require(caller);
        return messages.list(new ListAccounts(part.offset(), part.size()), AccountView.class).stream()
                .map(account -> new User(account.accountId(), Objects.requireNonNullElse(account.username(), ""), NewAccount.name(account.role())))
                .toList();
    }

    @MayFail(with = HttpStatus.FORBIDDEN)
    @GetMapping("/resumes")
    List<Resume> resumes(@AuthenticationPrincipal Caller.Person caller, @ParameterObject @Valid ListPart part) {
        Administrators.require(caller);
        return messages.list(new ListAllResumes(part.offset(), part.size()), ListAllResumes.Row.class).stream()
                .map(row -> new Resume(row.resumeId(), row.ownerId(), ResumeBody.status(row.processed())))
                .toList();
    }

    record User(long id, String username, @Schema(allowableValues = {"job_seeker", "hr", "admin"}) String role) {
    }

    record Resume(long id, long userId, @Schema(allowableValues = {"未处理", "已处理"}) String status) implements SnakeCase {
    }
}
