package io.rehearsal.query.projection;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;

/** Asks for what lies within days in UTC. */
public final class Days {

    private Days() {
    }

    /**
     * @param field of instants
     * @param from  null for no first day
     * @param to    the last day; null for none
     */
    public static Criteria within(Criteria criteria, String field, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null && to == null) {
            return criteria;
        }
        var range = criteria.and(field);
        if (from != null) {
            range.gte(from.atStartOfDay(ZoneOffset.UTC).toInstant());
        }
        if (to != null) {
            range.lt(to.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
        }
        return range;
    }
}
