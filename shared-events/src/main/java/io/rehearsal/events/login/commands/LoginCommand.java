package io.rehearsal.events.login.commands;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a login. */
public sealed interface LoginCommand permits LogIn, RefreshTokens, LogOut {

    long loginId();

    @TargetAggregateIdentifier
    default String aggregateId() {
        return aggregateId(loginId());
    }

    static String aggregateId(long loginId) {
        return "login-" + loginId;
    }
}
