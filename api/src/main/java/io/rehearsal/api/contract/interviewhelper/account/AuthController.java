package io.rehearsal.api.contract.interviewhelper.account;

import io.rehearsal.api.contract.RequestFailed;
import io.rehearsal.api.contract.SpeaksFor;
import io.rehearsal.api.contract.account.AccountBody;
import io.rehearsal.api.contract.account.Registrar;
import io.rehearsal.api.contract.account.Registration;
import io.rehearsal.api.contract.interviewhelper.Answer;
import io.rehearsal.api.contract.interviewhelper.InterviewHelper;
import io.rehearsal.api.messaging.Messages;
import io.rehearsal.api.security.AccessTokens;
import io.rehearsal.api.security.Caller;
import io.rehearsal.api.security.Passwords;
import io.rehearsal.events.account.queries.AccountView;
import io.rehearsal.events.account.queries.FindAccountByLogin;
import jakarta.validation.Valid;
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
    private final Messages messages;
    private final Passwords passwords;
    private final AccessTokens tokens;

    AuthController(Registrar registrar, Messages messages, Passwords passwords, AccessTokens tokens) {
        this.registrar = registrar;
        this.messages = messages;
        this.passwords = passwords;
        this.tokens = tokens;
    }

    @PostMapping("/register")
    @ResponseStatus(HttpStatus.CREATED)
    Answer.Data<AccountBody> register(@Valid @RequestBody Registration person) {
        return Answer.created("注册成功", registrar.register(person));
    }

    @PostMapping(path = "/login", consumes = {MediaType.APPLICATION_FORM_URLENCODED_VALUE, MediaType.MULTIPART_FORM_DATA_VALUE})
    Answer.Data<TokenBody> login(@RequestParam String username, @RequestParam String password) {
        var account = messages.find(new FindAccountByLogin(username.strip()), AccountView.class)
                .filter(known -> !known.erased());
        if (!passwords.matches(password, account.map(AccountView::passwordHash).orElse(null))) {
            throw new RequestFailed(HttpStatus.UNAUTHORIZED, "用户名或密码错误");
        }
        return Answer.ok("登录成功", TokenBody.bearer(tokens.issue(account.orElseThrow().accountId())));
    }

    @GetMapping("/me")
    Answer.Data<AccountBody> me(@AuthenticationPrincipal Caller.Person caller) {
        return Answer.ok("获取成功", AccountBody.of(caller.account()));
    }
}
