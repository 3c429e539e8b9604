package io.rehearsal.api.contract.bailiangateway;

import io.rehearsal.api.contract.InvalidRequest;
import io.rehearsal.api.contract.SnakeCase;

/** Where a page stands among all. */
record Pagination(int currentPage, int perPage, long total, long totalPages) implements SnakeCase {

    static final int MOST = 100;

    static Pagination of(int page, int limit, long total) {
        return new Pagination(page, limit, total, (total + limit - 1) / limit);
    }

    /** @throws InvalidRequest where there can be no such page */
    static void require(int page, int limit) {
        if (page < 1) {
            throw new InvalidRequest("page 须不小于 1");
        }
        if (limit < 1 || limit > MOST) {
            throw new InvalidRequest("limit 须在 1 到 100 之间");
        }
    }
}
