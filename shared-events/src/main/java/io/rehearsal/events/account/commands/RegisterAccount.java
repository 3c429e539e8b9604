package io.rehearsal.events.account.commands;

import io.rehearsal.events.account.Role;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a new account; answered with its id ({@code Long}). User name and e-mail are unique, see {@link io.rehearsal.events.account.LoginName}.
 *
 * @param passwordHash the encoded hash of the password
 */
public record RegisterAccount(
        String username,
        @Nullable String email,
        String passwordHash,
        @Nullable String fullName,
        @Nullable String nickname,
        @Nullable String phone,
        Role role) implements AccountCommand {
}
