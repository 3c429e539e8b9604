package io.rehearsal.events.account.commands;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Asks to shut a person out, or to let them in again; one who is so already stays so. */
public record AdmitAccount(long accountId, boolean admitted) implements AccountCommand {

    @TargetAggregateIdentifier
    public String aggregateId() {
        return "account-" + accountId;
    }
}
