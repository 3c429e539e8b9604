package io.rehearsal.command.login;

import io.rehearsal.events.login.commands.LogIn;
import io.rehearsal.events.login.commands.LogOut;
import io.rehearsal.events.login.commands.LoginCommand;
import io.rehearsal.events.login.commands.RefreshTokens;
import io.rehearsal.events.login.commands.RefreshTokens.Outcome;
import io.rehearsal.events.login.events.LoginEvent;
import io.rehearsal.events.login.events.TokensRefreshed;
import java.time.Clock;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;

/** The tokens that a person was given at once. */
@Aggregate(type = "login")
class Login {

    @AggregateIdentifier
    private String id;
    private LoginState state = LoginState.NONE;

    /** For Axon, which builds a login from its events. */
    protected Login() {
    }

    @CommandHandler
    Login(LogIn command, Clock clock) {
        apply(LoginDecisions.decide(command, clock.instant()));
    }

    @CommandHandler
    Outcome decide(RefreshTokens command, Clock clock) {
        var events = LoginDecisions.decide(state, command, clock.instant());
        apply(events);
        return events.stream().anyMatch(TokensRefreshed.class::isInstance) ? Outcome.REFRESHED : Outcome.DENIED;
    }

    @CommandHandler
    void decide(LogOut command, Clock clock) {
        apply(LoginDecisions.decide(state, command, clock.instant()));
    }

    @EventSourcingHandler
    void evolve(LoginEvent event) {
        id = LoginCommand.aggregateId(event.loginId());
        state = state.evolve(event);
    }

    private static void apply(List<LoginEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }
}
