package io.rehearsal.api.contract.aiinterview;

import io.rehearsal.api.contract.RequestFailed;
import org.springframework.http.HttpStatus;

/** Ids, which are strings in this contract. */
final class Ids {

    private Ids() {
    }

    /** @throws RequestFailed with 404 for what is no id of ours */
    static long number(String id) {
        if (!id.matches("\\d{1,18}")) {
            throw new RequestFailed(HttpStatus.NOT_FOUND, "Not found");
        }
        return Long.parseLong(id);
    }
}
