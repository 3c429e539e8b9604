package io.rehearsal.events.account.commands;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Gives a person another password, which ends every login. Refused with {@code CONFLICT} where it has been changed since it was looked at.
 *
 * @param passwordHash the encoded hash of the new one
 * @param passwords    how many times it had been changed before
 */
public record ChangePassword(long accountId, String passwordHash, int passwords) implements AccountCommand {

    @TargetAggregateIdentifier
    public String aggregateId() {
        return "account-" + accountId;
    }
}
