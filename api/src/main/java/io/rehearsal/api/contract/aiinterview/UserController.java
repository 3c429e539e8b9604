package io.rehearsal.api.contract.aiinterview;

import io.rehearsal.api.contract.SnakeCase;
import io.rehearsal.api.contract.SpeaksFor;
import io.rehearsal.api.messaging.Messages;
import io.rehearsal.api.security.Caller;
import io.rehearsal.events.account.commands.ChangeProfile;
import io.rehearsal.events.account.commands.ChangeProfile.Part;
import io.rehearsal.events.account.queries.AccountView;
import io.rehearsal.events.account.queries.FindAccount;
import io.rehearsal.events.interview.queries.InterviewView;
import io.rehearsal.events.interview.queries.ListInterviews;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who one is. */
@RestController
@SpeaksFor(AiInterview.class)
@RequestMapping("/api/v1/users")
class UserController {

    private final Messages messages;

    UserController(Messages messages) {
        this.messages = messages;
    }

    @GetMapping("/me")
    Success<UserBody> getProfile(@AuthenticationPrincipal Caller.Person caller) {
        return Success.of(UserBody.of(caller.account()));
    }

    /** Changes what is sent; what is null stays, and a blank name is cleared. */
    @ApiResponse(responseCode = "200", description = "The person", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "409", description = "The e-mail address is taken")
    @PutMapping("/me")
    Success<UserBody> changeProfile(@Valid @RequestBody Changed changed, @AuthenticationPrincipal Caller.Person caller) {
        messages.send(changed.command(caller.accountId()));
        return Success.of(UserBody.of(messages.find(new FindAccount(caller.accountId()), AccountView.class).orElse(caller.account())));
    }

    /** Of the person's interviews, on whichever contract they were held. */
    @GetMapping("/statistics")
    Success<StatisticsBody> getStatistics(@AuthenticationPrincipal Caller.Person caller) {
        return Success.of(StatisticsBody.of(messages.list(new ListInterviews(caller.accountId()), InterviewView.class)));
    }

    record Changed(
            @Email(message = "email is not an address") @Size(max = 254, message = "email has at most 254 characters") @Nullable String email,
            @Size(max = 128, message = "full_name has at most 128 characters") @Nullable String fullName,
            @Size(max = 32, message = "phone has at most 32 characters") @Nullable String phone) implements SnakeCase {

        private ChangeProfile command(long accountId) {
            var given = EnumSet.noneOf(Part.class);
            if (email != null) {
                given.add(Part.EMAIL);
            }
            if (fullName != null) {
                given.add(Part.FULL_NAME);
            }
            if (phone != null) {
                given.add(Part.PHONE);
            }
            return new ChangeProfile(accountId, given, email, fullName, null, phone);
        }
    }
}
