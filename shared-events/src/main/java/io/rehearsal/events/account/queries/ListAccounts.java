package io.rehearsal.events.account.queries;

import org.jspecify.annotations.Nullable;

/**
 * Asks for accounts, newest first and without those that have been erased; answered with a list of {@link AccountView}. To go on by {@code before}
 * costs the same however far down the list; an offset is counted off.
 *
 * @param limit  0 for all
 * @param before those with a lower id alone; null for all
 */
public record ListAccounts(int offset, int limit, @Nullable Long before) {

    public ListAccounts(int offset, int limit) {
        this(offset, limit, null);
    }
}
