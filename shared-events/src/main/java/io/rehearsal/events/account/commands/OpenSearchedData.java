package io.rehearsal.events.account.commands;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Asks to put on record that an administrator looks at what somebody's search finds. Refused with {@code NOT_YOURS} where the person does not agree to
 * it. That the account may look is for the asker to know.
 *
 * @param viewerId the administrator's account
 * @param what     such as {@code recall-5} for a case, {@link #SEARCH} for a question of the administrator's own
 */
public record OpenSearchedData(long accountId, long viewerId, String what) implements AccountCommand {

    /** The documents, by a question that was not theirs. */
    public static final String SEARCH = "the documents, by a search";

    /** The questions of all recall cases. */
    public static final String CASES = "the recall cases";

    @TargetAggregateIdentifier
    public String aggregateId() {
        return "account-" + accountId;
    }
}
