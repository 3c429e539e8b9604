package io.rehearsal.api.startup;

import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.boot.SpringBootExceptionReporter;

/** Keeps Spring from printing the trace of what the command line tells in a sentence. The log may not be open yet, so that it would go to the console. */
final class CannotStartReporter implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).anyMatch(CannotStart.class::isInstance);
    }
}
