package io.rehearsal.api.contract.resumematch;

import io.rehearsal.api.contract.MayFail;
import io.rehearsal.api.contract.SnakeCase;
import io.rehearsal.api.contract.SpeaksFor;
import io.rehearsal.api.contract.account.Registrar;
import io.rehearsal.api.security.Caller;
import io.rehearsal.api.security.Credentials;
import io.rehearsal.api.security.Logins;
import io.rehearsal.events.Refusal.Reason;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** §1: registering with a role, and logging in. */
@RestController
@SpeaksFor(ResumeMatch.class)
class AccountController {

    private final Registrar registrar;
    private final Credentials credentials;
    private final Logins logins;
    private final Duration lifetime;

    AccountController(Registrar registrar, Credentials credentials, Logins logins, @Value("${rehearsal.resume-match.token-lifetime}") Duration lifetime) {
        this.registrar = registrar;
        this.credentials = credentials;
        this.logins = logins;
        this.lifetime = lifetime;
    }

    @MayFail(value = {Reason.USERNAME_TAKEN, Reason.PASSWORD_TOO_COMMON}, with = HttpStatus.FORBIDDEN)
    @PostMapping("/api/register")
    @ResponseStatus(HttpStatus.CREATED)
    Registered register(@Nullable @AuthenticationPrincipal Caller caller, @Valid @RequestBody NewAccount person) {
        registrar.register(person.username(), person.password(), person.email(), person.requestedRole(), Administrators.isOne(caller));
        return new Registered("注册成功");
    }

    @MayFail(value = {Reason.LOGIN_FAILED, Reason.ACCOUNT_DISABLED}, with = HttpStatus.TOO_MANY_REQUESTS)
    @PostMapping("/api/login")
    Token login(@Valid @RequestBody Login login) {
        return new Token(logins.open(credentials.check(login.username(), login.password()), lifetime).accessToken());
    }

    record Registered(String message) {
    }

    record Login(@NotBlank(message = "用户名不能为空") String username, @NotBlank(message = "密码不能为空") String password) {
    }

    record Token(String accessToken) implements SnakeCase {
    }
}
