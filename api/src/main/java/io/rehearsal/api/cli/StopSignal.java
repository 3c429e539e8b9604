package io.rehearsal.api.cli;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/**
 * Hears Ctrl-C and SIGTERM in place of the JVM. The JVM would run every library's shutdown hook at the same time, and one of them frees
 * the native memory that a sentence model may be computing in, which ends the process before PostgreSQL has been stopped.
 */
final class StopSignal {

    private static final List<String> NAMES = List.of("INT", "TERM");

    private StopSignal() {
    }

    /** A latch that opens at the first signal. The second ends the process as it would have without this. */
    static CountDownLatch heard() {
        var latch = new CountDownLatch(1);
        NAMES.forEach(name -> Signal.handle(new Signal(name), signal -> {
            Signal.handle(signal, SignalHandler.SIG_DFL);
            latch.countDown();
        }));
        return latch;
    }
}
