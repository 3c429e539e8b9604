package io.rehearsal.events.account.commands;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Asks to put on record that an administrator looks at what somebody's events say. That the account may look is for the asker to know.
 *
 * @param viewerId the administrator's account
 * @param what     the aggregate, such as {@code interview-5}
 */
public record OpenPersonalData(long accountId, long viewerId, String what) implements AccountCommand {

    @TargetAggregateIdentifier
    public String aggregateId() {
        return "account-" + accountId;
    }
}
