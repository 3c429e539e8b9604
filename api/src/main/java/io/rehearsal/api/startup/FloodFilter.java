package io.rehearsal.api.startup;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.filter.AbstractFilter;

/**
 * Lets so many lines of each logger pass in a time, and tells how many more there were. A file that somebody uploads can have its reader complain a million
 * times, which would push everything else out of the log. Log4j's own burst filter counts all loggers together and does not tell what it left out.
 */
public final class FloodFilter extends AbstractFilter {

    private static final String ITS_OWN = FloodFilter.class.getName();

    private final int most;
    private final long millis;
    private final Clock clock;
    private final BiConsumer<String, Integer> told;
    private final Map<String, Integer> counts = new HashMap<>();
    private long until;

    /**
     * @param most   lines of a logger in each time
     * @param millis how long the time is
     * @param told   gets the name of a logger and how many of its lines were left out, when the time is over
     */
    public FloodFilter(int most, long millis, Clock clock, BiConsumer<String, Integer> told) {
        this.most = most;
        this.millis = millis;
        this.clock = clock;
        this.told = told;
        this.until = clock.millis() + millis;
    }

    @Override
    public Result filter(LogEvent event) {
        var logger = event.getLoggerName();
        if (logger == null || logger.equals(ITS_OWN)) {
            return Result.NEUTRAL;
        }
        tellWhenOver();
        synchronized (counts) {
            return counts.merge(logger, 1, Integer::sum) > most ? Result.DENY : Result.NEUTRAL;
        }
    }

    /** To be called now and then, so that it is told also where nothing more is logged. */
    public void tellWhenOver() {
        Map<String, Integer> over;
        synchronized (counts) {
            if (clock.millis() < until) {
                return;
            }
            over = Map.copyOf(counts);
            counts.clear();
            until = clock.millis() + millis;
        }
        over.forEach((logger, count) -> {
            if (count > most) {
                told.accept(logger, count - most);
            }
        });
    }
}
