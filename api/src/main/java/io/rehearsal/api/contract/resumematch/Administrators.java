package io.rehearsal.api.contract.resumematch;

import io.rehearsal.api.contract.RequestFailed;
import io.rehearsal.api.security.Caller;
import io.rehearsal.events.account.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Who may do what only administrators may. */
final class Administrators {

    private Administrators() {
    }

    static boolean isOne(@Nullable Caller caller) {
        return caller instanceof Caller.Person person && person.account().role() == Role.ADMIN;
    }

    /** @throws RequestFailed with 403 */
    static void require(Caller.Person caller) {
        if (!isOne(caller)) {
            throw new RequestFailed(HttpStatus.FORBIDDEN);
        }
    }
}
