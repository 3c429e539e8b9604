package io.rehearsal.events.login.queries;

import java.time.Instant;

/**
 * A login as the read side remembers it.
 *
 * @param accessSeconds  how long each access token holds
 * @param refreshSeconds how long each refresh token holds; 0 for none
 * @param ended          whether its tokens count no more
 * @param passwords      how many times the person's password had been changed when it was right: they count no more once it has been changed again
 */
public record LoginView(long loginId, long accountId, long accessSeconds, long refreshSeconds, Instant loggedInAt, boolean ended, int passwords) {
}
