package io.rehearsal.events.account.commands;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Asks to change what a person says about themselves. The e-mail address is a login name: the old one goes free.
 *
 * @param given the parts that are meant; one that is given as null is cleared, but the e-mail address cannot be
 */
public record ChangeProfile(
        long accountId,
        Set<Part> given,
        @Nullable String email,
        @Nullable String fullName,
        @Nullable String nickname,
        @Nullable String phone) implements AccountCommand {

    /** A part of a profile. */
    public enum Part {
        EMAIL, FULL_NAME, NICKNAME, PHONE
    }
}
