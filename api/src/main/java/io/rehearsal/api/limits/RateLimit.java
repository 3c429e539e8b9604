package io.rehearsal.api.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.time.Instant;

/** So many requests a minute for each key, counted by this node. A minute begins with the first request. */
public final class RateLimit {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int MOST_KEYS = 100_000;

    private final int perMinute;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder().maximumSize(MOST_KEYS).expireAfterAccess(MINUTE.multipliedBy(2)).build();

    public RateLimit(int perMinute) {
        this.perMinute = perMinute;
    }

    /**
     * What a request was told.
     *
     * @param remaining     how many more are allowed until the reset
     * @param secondsToWait until one is allowed again; 0 where this one was
     * @param resetsAt      when all are allowed again
     */
    public record Taken(boolean allowed, long remaining, long secondsToWait, Instant resetsAt) {
    }

    public Taken take(String key) {
        var probe = buckets.get(key, _ -> bucket()).tryConsumeAndReturnRemaining(1);
        long wait = Duration.ofNanos(probe.getNanosToWaitForRefill()).plusMillis(999).toSeconds();
        return new Taken(probe.isConsumed(), probe.getRemainingTokens(), probe.isConsumed() ? 0 : Math.max(1, wait),
                Instant.now().plusNanos(probe.getNanosToWaitForReset()));
    }

    public int perMinute() {
        return perMinute;
    }

    private Bucket bucket() {
        return Bucket.builder().addLimit(limit -> limit.capacity(perMinute).refillIntervally(perMinute, MINUTE)).build();
    }
}
