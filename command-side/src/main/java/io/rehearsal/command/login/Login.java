package io.rehearsal.command.login;

import io.rehearsal.command.aggregate.EventSourced;
import io.rehearsal.events.login.commands.LogIn;
import io.rehearsal.events.login.commands.LogOut;
import io.rehearsal.events.login.commands.LoginCommand;
import io.rehearsal.events.login.commands.RefreshTokens;
import io.rehearsal.events.login.commands.RefreshTokens.Outcome;
import io.rehearsal.events.login.events.LoginEvent;
import io.rehearsal.events.login.events.TokensRefreshed;
import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** The tokens that a person was given at once. */
@Aggregate(type = "login")
class Login extends EventSourced<LoginEvent> {

    @AggregateIdentifier
    private String id;
    private LoginState state = LoginState.NONE;

    /** For Axon, which builds a login from its events. */
    protected Login() {
        super(LoginEvent.class);
    }

    @CommandHandler
    Login(LogIn command, Clock clock) {
        this();
        append(LoginDecisions.decide(state, command, clock.instant()));
    }

    @CommandHandler
    Outcome decide(RefreshTokens command, Clock clock) {
        var events = append(LoginDecisions.decide(state, command, clock.instant()));
        return events.stream().anyMatch(TokensRefreshed.class::isInstance) ? Outcome.REFRESHED : Outcome.DENIED;
    }

    @CommandHandler
    void decide(LogOut command, Clock clock) {
        append(LoginDecisions.decide(state, command, clock.instant()));
    }

    @Override
    protected void evolve(LoginEvent event) {
        id = LoginCommand.aggregateId(event.loginId());
        state = state.evolve(event);
    }
}
