package io.rehearsal.api.contract.aiinterview;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.rehearsal.api.contract.RequestFailed;
import io.rehearsal.api.contract.SnakeCase;
import io.rehearsal.api.contract.SpeaksFor;
import io.rehearsal.api.contract.account.Registrar;
import io.rehearsal.api.contract.account.Registration;
import io.rehearsal.api.security.Caller;
import io.rehearsal.api.security.Credentials;
import io.rehearsal.api.security.Logins;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Registering, logging in and out, and new tokens. */
@RestController
@SpeaksFor(AiInterview.class)
@RequestMapping("/api/v1/auth")
class SessionController {

    private final Registrar registrar;
    private final Credentials credentials;
    private final Logins logins;
    private final Duration access;
    private final Duration refresh;

    SessionController(Registrar registrar, Credentials credentials, Logins logins,
            @Value("${rehearsal.ai-interview.access-lifetime}") Duration access,
            @Value("${rehearsal.ai-interview.refresh-lifetime}") Duration refresh) {
        this.registrar = registrar;
        this.credentials = credentials;
        this.logins = logins;
        this.access = access;
        this.refresh = refresh;
    }

    /** An account made by e-mail alone has the address as its user name. */
    @ApiResponse(responseCode = "201", description = "The account and its tokens", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "409", description = "The e-mail address is taken")
    @PostMapping("/register")
    @ResponseStatus(HttpStatus.CREATED)
    LoginBody registerByEmail(@Valid @RequestBody NewPerson person) {
        registrar.register(new Registration(person.email(), person.email(), person.password(), person.anyName(), null, null));
        return LoginBody.of(logins.open(credentials.check(person.email(), person.password()), access, refresh));
    }

    @ApiResponse(responseCode = "200", description = "The account and its tokens", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "401", description = "Wrong e-mail address or password")
    @ApiResponse(responseCode = "403", description = "The account has been disabled")
    @PostMapping("/login")
    LoginBody logInByEmail(@Valid @RequestBody LoginRequest person) {
        return LoginBody.of(logins.open(credentials.check(person.email(), person.password()), access, refresh));
    }

    @ApiResponse(responseCode = "200", description = "The account and its new tokens", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "401", description = "The refresh token is not valid")
    @PostMapping("/refresh-token")
    LoginBody refreshLogin(@Valid @RequestBody RefreshRequest request) {
        return LoginBody.of(logins.refresh(request.refreshToken())
                .orElseThrow(() -> new RequestFailed(HttpStatus.UNAUTHORIZED, "The refresh token is invalid or has expired")));
    }

    @PostMapping("/logout")
    Success<Void> logOut(@AuthenticationPrincipal Caller.Person caller) {
        logins.close(caller);
        return Success.of(null);
    }

    record NewPerson(
            @NotBlank(message = "email is required") @Email(message = "email is not an address") @Size(max = 64, message = "email has at most 64 characters") String email,
            @NotBlank(message = "password is required") @Size(min = 6, max = 128, message = "password has 6 to 128 characters") String password,
            @JsonProperty("full_name") @Size(max = 128, message = "full_name has at most 128 characters") @Nullable String underscored,
            @JsonProperty("fullName") @Size(max = 128, message = "fullName has at most 128 characters") @Nullable String camel,
            @JsonProperty("name") @Size(max = 128, message = "name has at most 128 characters") @Nullable String name) {

        private @Nullable String anyName() {
            return underscored != null ? underscored : camel != null ? camel : name;
        }
    }

    /** @param email an address, or a user name */
    record LoginRequest(
            @NotBlank(message = "email is required") String email,
            @NotBlank(message = "password is required") String password) {
    }

    record RefreshRequest(@NotBlank(message = "refresh_token is required") String refreshToken) implements SnakeCase {
    }
}
