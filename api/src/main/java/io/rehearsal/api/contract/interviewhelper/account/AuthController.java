package io.rehearsal.api.contract.interviewhelper.account;

import io.rehearsal.api.contract.MayFail;
import io.rehearsal.api.contract.SnakeCase;
import io.rehearsal.api.contract.SpeaksFor;
import io.rehearsal.api.contract.account.AccountBody;
import io.rehearsal.api.contract.account.Registrar;
import io.rehearsal.api.contract.account.Registration;
import io.rehearsal.api.contract.interviewhelper.Answer;
import io.rehearsal.api.contract.interviewhelper.InterviewHelper;
import io.rehearsal.api.security.Caller;
import io.rehearsal.api.security.Credentials;
import io.rehearsal.api.security.Logins;
import io.rehearsal.events.Refusal.Reason;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** §1: registering, logging in, and who one is. */
@RestController
@SpeaksFor(InterviewHelper.class)
@RequestMapping("/api/auth")
class AuthController {

    private final Registrar registrar;
    private final Credentials credentials;
    private final Logins logins;
    private final Duration lifetime;

    AuthController(Registrar registrar, Credentials credentials, Logins logins, @Value("${rehearsal.jwt.lifetime}") Duration lifetime) {
        this.registrar = registrar;
        this.credentials = credentials;
        this.logins = logins;
        this.lifetime = lifetime;
    }

    @MayFail({Reason.USERNAME_TAKEN, Reason.PASSWORD_TOO_COMMON})
    @PostMapping("/register")
    @ResponseStatus(HttpStatus.CREATED)
    Answer.Data<AccountBody> register(@Valid @RequestBody Registration person) {
        return Answer.created("注册成功", registrar.register(person));
    }

    @MayFail(value = {Reason.LOGIN_FAILED, Reason.ACCOUNT_DISABLED}, with = HttpStatus.TOO_MANY_REQUESTS)
    @PostMapping(path = "/login", consumes = {MediaType.APPLICATION_FORM_URLENCODED_VALUE, MediaType.MULTIPART_FORM_DATA_VALUE})
    Answer.Data<TokenBody> login(@RequestParam String username, @RequestParam String password) {
        return Answer.ok("登录成功", TokenBody.bearer(logins.open(credentials.check(username, password), lifetime).accessToken()));
    }

    /** Ends every login of the person, this one too. Of our own: the document has no such operation. */
    @MayFail(value = Reason.PASSWORD_TOO_COMMON, with = {HttpStatus.BAD_REQUEST, HttpStatus.CONFLICT, HttpStatus.TOO_MANY_REQUESTS})
    @PutMapping("/password")
    Answer.Done changePassword(@AuthenticationPrincipal Caller.Person caller, @Valid @RequestBody ChangedPassword changed) {
        credentials.change(caller.account(), changed.oldPassword(), changed.newPassword());
        return Answer.done("密码已修改，请重新登录");
    }

    @GetMapping("/me")
    Answer.Data<AccountBody> me(@AuthenticationPrincipal Caller.Person caller) {
        return Answer.ok("获取成功", AccountBody.of(caller.account()));
    }

    record ChangedPassword(
            @NotBlank(message = "原密码不能为空") String oldPassword,
            @NotBlank(message = "新密码不能为空") @Size(min = 6, max = 128, message = "密码长度须为 6 到 128 个字符") String newPassword)
            implements SnakeCase {
    }
}
