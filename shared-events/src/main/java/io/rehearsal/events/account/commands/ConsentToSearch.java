package io.rehearsal.events.account.commands;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The person agrees that administrators search their documents, or does so no longer; what is so already stays so. */
public record ConsentToSearch(long accountId, boolean given) implements AccountCommand {

    @TargetAggregateIdentifier
    public String aggregateId() {
        return "account-" + accountId;
    }
}
