package io.rehearsal.events.login.commands;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a login of a person whose password was right.
 *
 * @param loginId     random and below 2^53, so that nobody walks them
 * @param access      how long each access token holds
 * @param refresh     how long each refresh token holds; null for a login that cannot be refreshed
 * @param refreshHash of the refresh token, SHA-256 in hexadecimal; null where there is none
 * @param passwords   how many times the person's password had been changed when it was right
 */
public record LogIn(long loginId, long accountId, Duration access, @Nullable Duration refresh, @Nullable String refreshHash, int passwords)
        implements LoginCommand {
}
