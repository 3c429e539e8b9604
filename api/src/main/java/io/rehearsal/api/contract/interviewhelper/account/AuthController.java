package io.rehearsal.api.contract.interviewhelper.account;

import io.rehearsal.api.contract.MayFail;
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
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
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

    @MayFail(Reason.USERNAME_TAKEN)
    @PostMapping("/register")
    @ResponseStatus(HttpStatus.CREATED)
    Answer.Data<AccountBody> register(@Valid @RequestBody Registration person) {
        return Answer.created("注册成功", registrar.register(person));
    }

    @MayFail({Reason.LOGIN_FAILED, Reason.ACCOUNT_DISABLED})
    @PostMapping(path = "/login", consumes = {MediaType.APPLICATION_FORM_URLENCODED_VALUE, MediaType.MULTIPART_FORM_DATA_VALUE})
    Answer.Data<TokenBody> login(@RequestParam String username, @RequestParam String password) {
        return Answer.ok("登录成功", TokenBody.bearer(logins.open(credentials.check(username, password), lifetime).accessToken()));
    }

    @GetMapping("/me")
    Answer.Data<AccountBody> me(@AuthenticationPrincipal Caller.Person caller) {
        return Answer.ok("获取成功", AccountBody.of(caller.account()));
    }
}
