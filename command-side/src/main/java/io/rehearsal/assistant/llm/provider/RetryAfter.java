package io.rehearsal.assistant.llm.provider;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** The header {@code Retry-After}: seconds, or a date (RFC 9110, 10.2.3). */
final class RetryAfter {

    private RetryAfter() {
    }

    /** @return null where the value is neither */
    static @Nullable Duration of(@Nullable String value, Instant now) {
        if (value == null) {
            return null;
        }
        try {
            if (value.strip().matches("\\d{1,9}")) {
                return Duration.ofSeconds(Long.parseLong(value.strip()));
            }
            var wait = Duration.between(now, ZonedDateTime.parse(value.strip(), DateTimeFormatter.RFC_1123_DATE_TIME));
            return wait.isNegative() ? Duration.ZERO : wait;
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
