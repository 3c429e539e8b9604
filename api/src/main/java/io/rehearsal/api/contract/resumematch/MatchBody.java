package io.rehearsal.api.contract.resumematch;

import io.rehearsal.api.contract.SnakeCase;
import io.rehearsal.events.role.queries.RankedRole;
import java.util.Locale;
import java.util.Objects;

/**
 * A position that may suit (§3.2).
 *
 * @param matchScore from 0.00 to 100.00
 */
record MatchBody(String position, String salaryRange, String matchScore, String analysis) implements SnakeCase {

    static MatchBody of(RankedRole ranked) {
        var profile = ranked.role().profile();
        return new MatchBody(profile.name(), Objects.requireNonNullElse(profile.salaryRange(), "面议"),
                String.format(Locale.ROOT, "%.2f", ranked.score()), ranked.analysis());
    }
}
