package io.rehearsal.events.login.commands;

import java.time.Duration;

/**
 * Asks for new tokens; answered with a {@link Outcome}. A token that was used before ends the login.
 *
 * @param usedHash of the refresh token that is given up
 * @param nextHash of the one that is to take its place
 * @param refresh  how long that one holds
 */
public record RefreshTokens(long loginId, String usedHash, String nextHash, Duration refresh) implements LoginCommand {

    /** Not a refusal: what ends a login has to be kept. */
    public enum Outcome {
        REFRESHED,
        /** The token was none of this login's, has expired, or the login has ended. */
        DENIED
    }
}
