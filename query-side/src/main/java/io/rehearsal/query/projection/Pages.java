package io.rehearsal.query.projection;

import org.springframework.data.mongodb.core.query.Query;

/** Asks for a page of what is found. */
public final class Pages {

    private Pages() {
    }

    /** @param page the first is 1 */
    public static Query of(Query query, int page, int limit) {
        return query.skip(Math.clamp((page - 1L) * limit, 0, Integer.MAX_VALUE)).limit(limit);
    }
}
