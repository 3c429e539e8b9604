package io.rehearsal.api.console;

import io.rehearsal.api.security.Caller;
import io.rehearsal.api.contract.ClientAddresses;
import io.rehearsal.api.security.Credentials;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.account.Role;
import io.rehearsal.events.account.queries.AccountView;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Into the console, out of it, and its language. */
@Controller
class LoginPages {

    private static final Duration LANGUAGE_KEPT = Duration.ofDays(365);

    private final Credentials credentials;
    private final ConsoleSessions sessions;
    private final ClientAddresses addresses;

    LoginPages(Credentials credentials, ConsoleSessions sessions, ClientAddresses addresses) {
        this.credentials = credentials;
        this.sessions = sessions;
        this.addresses = addresses;
    }

    @GetMapping(Console.LOGIN)
    String form(@RequestParam(defaultValue = Console.PATH) String next, Model model) {
        model.addAttribute("next", within(next));
        return "login";
    }

    /** Who is no administrator is told the same as who does not know the password. */
    @PostMapping(Console.LOGIN)
    String logIn(
            @RequestParam String username,
            @RequestParam String password,
            @RequestParam(defaultValue = Console.PATH) String next,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        AccountView account;
        try {
            account = credentials.check(username, password);
            if (account.role() != Role.ADMIN) {
                throw new Refusal(Refusal.Reason.LOGIN_FAILED, "not an administrator");
            }
        } catch (ErrorResponseException paused) {
            // After several wrong passwords the next is looked at only after a pause.
            response.setStatus(paused.getStatusCode().value());
            response.setHeader(HttpHeaders.RETRY_AFTER, paused.getHeaders().getFirst(HttpHeaders.RETRY_AFTER));
            model.addAttribute("paused", paused.getHeaders().getFirst(HttpHeaders.RETRY_AFTER));
            model.addAttribute("username", username);
            return form(next, model);
        } catch (Refusal refused) {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            model.addAttribute("refused", true);
            model.addAttribute("username", username);
            return form(next, model);
        }
        response.addHeader(HttpHeaders.SET_COOKIE, sessions.open(account, request).toString());
        return "redirect:" + within(next);
    }

    @PostMapping(Console.PATH + "/logout")
    String logOut(@AuthenticationPrincipal Caller.Person person, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, sessions.end(person, request).toString());
        return "redirect:" + Console.LOGIN;
    }

    @PostMapping(Console.PATH + "/language")
    String language(@RequestParam String language, @RequestParam(defaultValue = Console.PATH) String next, HttpServletRequest request, HttpServletResponse response) {
        var chosen = ResponseCookie.from(ConsoleWeb.LANGUAGE_COOKIE, language.equals("zh") ? "zh" : "en")
                .path(Console.PATH).httpOnly(true).secure(addresses.isEncrypted(request)).sameSite("Strict").maxAge(LANGUAGE_KEPT).build();
        response.addHeader(HttpHeaders.SET_COOKIE, chosen.toString());
        return "redirect:" + within(next);
    }

    /** Nobody is sent out of the console. */
    private static String within(String next) {
        return next.matches("/console(/[A-Za-z0-9/_-]*)?") ? next : Console.PATH;
    }
}
