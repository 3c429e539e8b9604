package io.rehearsal.events.interview.commands;

/**
 * Asks for an interview for a role of the catalogue, with the person's newest resume where there is one; answered with its id ({@code Long}) once its
 * questions are there, or after a bounded time while they are being made. Refused with {@code NOT_FOUND} where there is no such role.
 *
 * @param language {@code en}, {@code zh}, {@code fr} or {@code ar}; it is held in Chinese or else in English. Another is refused with {@code INVALID}
 */
public record CreateRoleInterview(long accountId, long roleId, String language) {
}
