package io.rehearsal.api.ports;

import java.io.IOException;
import java.time.Duration;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SocketWrapperBase;

/**
 * HTTP/1.1 as the container speaks it, but that the header of a request has an end: the container bounds only the pause between two pieces of it, so that a
 * byte now and then would keep a connection for ever. A header that has not come whole in time is not waited for; its connection ends without an answer,
 * as one does that says nothing.
 */
public final class TimedHeaders extends Http11NioProtocol {

    private volatile Duration limit = Duration.ofSeconds(20);

    /** @param limit from the first byte of a request to the end of its header */
    public void limit(Duration limit) {
        this.limit = limit;
    }

    @Override
    protected Processor createProcessor() {
        return new TimedProcessor();
    }

    private final class TimedProcessor extends Http11Processor {

        TimedProcessor() {
            super(TimedHeaders.this, TimedHeaders.this.getAdapter());
        }

        /** Called for each piece of a header that comes; a connection on which none comes ends by the pause alone. */
        @Override
        public SocketState service(SocketWrapperBase<?> socket) throws IOException {
            var state = super.service(socket);
            boolean unfinished = state == SocketState.LONG && !isAsync();
            long begun = request.getStartTimeNanos();
            return unfinished && begun >= 0 && System.nanoTime() - begun > limit.toNanos() ? SocketState.CLOSED : state;
        }
    }
}
