package io.rehearsal.api.contract.bailiangateway;

import io.rehearsal.api.contract.MayFail;
import io.rehearsal.api.contract.RequestFailed;
import io.rehearsal.api.contract.SnakeCase;
import io.rehearsal.api.contract.SpeaksFor;
import io.rehearsal.api.contract.account.AccountBody;
import io.rehearsal.api.contract.account.Registrar;
import io.rehearsal.api.contract.account.Registration;
import io.rehearsal.api.messaging.Messages;
import io.rehearsal.api.security.Caller;
import io.rehearsal.api.security.Credentials;
import io.rehearsal.api.security.Logins;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.login.queries.FindLastLogin;
import io.rehearsal.events.login.queries.LoginView;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** §1: registering, logging in and out, new tokens, and who one is. */
@RestController
@SpeaksFor(BailianGateway.class)
@RequestMapping("/api/auth")
class GatewayAuthController {

    private final Registrar registrar;
    private final Credentials credentials;
    private final Logins logins;
    private final Messages messages;
    private final Duration access;
    private final Duration refresh;

    GatewayAuthController(Registrar registrar, Credentials credentials, Logins logins, Messages messages,
            @Value("${rehearsal.bailian-gateway.access-lifetime}") Duration access,
            @Value("${rehearsal.bailian-gateway.refresh-lifetime}") Duration refresh) {
        this.registrar = registrar;
        this.credentials = credentials;
        this.logins = logins;
        this.messages = messages;
        this.access = access;
        this.refresh = refresh;
    }

    @MayFail({Reason.USERNAME_TAKEN, Reason.PASSWORD_TOO_COMMON})
    @PostMapping("/register")
    Envelope<AccountBody> register(@Valid @RequestBody Registration person) {
        return Envelope.ok("注册成功", registrar.register(person));
    }

    @MayFail(value = {Reason.LOGIN_FAILED, Reason.ACCOUNT_DISABLED}, with = HttpStatus.TOO_MANY_REQUESTS)
    @PostMapping(path = "/login", consumes = MediaType.APPLICATION_JSON_VALUE)
    Envelope<LoginBody> login(@Valid @RequestBody LoginRequest person) {
        var pair = logins.open(credentials.check(person.username(), person.password()), access, refresh);
        return Envelope.ok("登录成功", new LoginBody(
                pair.accessToken(), pair.requiredRefreshToken(), pair.expiresIn(), AccountBody.of(pair.account())));
    }

    @MayFail(with = HttpStatus.UNAUTHORIZED)
    @PostMapping("/refresh")
    Envelope<TokensBody> refresh(@Valid @RequestBody RefreshRequest request) {
        var pair = logins.refresh(request.refreshToken())
                .orElseThrow(() -> new RequestFailed(HttpStatus.UNAUTHORIZED, "刷新令牌无效或已过期"));
        return Envelope.ok("Token刷新成功", new TokensBody(pair.accessToken(), pair.requiredRefreshToken(), pair.expiresIn()));
    }

    @PostMapping("/logout")
    Envelope<Void> logout(@AuthenticationPrincipal Caller.Person caller) {
        logins.close(caller);
        return Envelope.ok("登出成功", null);
    }

    @GetMapping("/user")
    Envelope<ProfileBody> user(@AuthenticationPrincipal Caller.Person caller) {
        var lastLogin = messages.find(new FindLastLogin(caller.accountId()), LoginView.class).map(LoginView::loggedInAt).orElse(null);
        return Envelope.ok("获取成功", ProfileBody.of(AccountBody.of(caller.account()), lastLogin));
    }

    /** @param username a user name or an e-mail address */
    record LoginRequest(
            @NotBlank(message = "用户名不能为空") String username,
            @NotBlank(message = "密码不能为空") String password) implements SnakeCase {
    }

    record RefreshRequest(@NotBlank(message = "刷新令牌不能为空") String refreshToken) implements SnakeCase {
    }

    /** @param expiresIn seconds until the access token expires */
    record TokensBody(String accessToken, String refreshToken, long expiresIn) implements SnakeCase {
    }

    record LoginBody(String accessToken, String refreshToken, long expiresIn, AccountBody user) implements SnakeCase {
    }

    record ProfileBody(
            long id, long userId, @Nullable String username, @Nullable String email, @Nullable String fullName, @Nullable String nickname,
            @Nullable String avatarUrl, @Nullable String phone, int status, Instant createdAt, @Nullable Instant lastLoginAt) implements SnakeCase {

        private static ProfileBody of(AccountBody it, @Nullable Instant lastLoginAt) {
            return new ProfileBody(it.id(), it.userId(), it.username(), it.email(), it.fullName(), it.nickname(), it.avatarUrl(), it.phone(),
                    it.status(), it.createdAt(), lastLoginAt);
        }
    }
}
