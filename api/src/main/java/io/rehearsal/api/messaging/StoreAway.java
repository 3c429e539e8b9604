package io.rehearsal.api.messaging;

import io.rehearsal.events.Refusal;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells failures that pass by themselves: a store is away, or has no connection left. Nothing is lost, and asking again later helps. */
public final class StoreAway {

    /** When that may be; an embedded PostgreSQL that has died is back within seconds. */
    public static final int SECONDS = 3;

    /** PostgreSQL's: the connection is gone or refused, the server shuts down, has crashed or starts, or has no connection left. */
    private static final Pattern STATES = Pattern.compile("08...|57P0[1-3]|53300");
    private static final int DEEPEST = 50;

    private StoreAway() {
    }

    public static boolean isCauseOf(Throwable problem) {
        return Stream.iterate(problem, Objects::nonNull, Throwable::getCause).limit(DEEPEST).anyMatch(StoreAway::isIt);
    }

    private static boolean isIt(Throwable problem) {
        return switch (problem) {
            case Refusal refusal -> refusal.reason() == Refusal.Reason.UNAVAILABLE;
            case SQLTransientConnectionException noneInTime -> true;
            case SQLException failed -> failed.getSQLState() != null && STATES.matcher(failed.getSQLState()).matches();
            default -> false;
        };
    }
}
