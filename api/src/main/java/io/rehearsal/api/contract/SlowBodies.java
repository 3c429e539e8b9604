package io.rehearsal.api.contract;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Ends requests whose body drips. The container bounds only the pause between two pieces, so that a byte now and then would keep a request for ever. A body
 * has some seconds, and one more for each 10 kB that have come.
 */
@Component
class SlowBodies extends ValveBase {

    private static final long LEAST_BYTES_PER_SECOND = 10_000;

    private final Duration grace;

    SlowBodies(@Value("${rehearsal.requests.body-grace}") Duration grace) {
        super(true);
        this.grace = grace;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        var coyote = request.getCoyoteRequest();
        var body = coyote.getInputBuffer();
        var timed = new Timed(body);
        coyote.setInputBuffer(timed);
        try {
            getNext().invoke(request, response);
        } finally {
            // The container uses the request object again.
            coyote.setInputBuffer(body);
            if (timed.tooSlow) {
                // What is left of it is not waited for. Said before the answer, the container would take the request for a failed one and dispatch it again.
                coyote.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
            }
        }
    }

    private final class Timed implements InputBuffer {

        private final InputBuffer body;
        private final long begun = System.nanoTime();
        private long bytes;
        private boolean tooSlow;

        Timed(InputBuffer body) {
            this.body = body;
        }

        @Override
        public int doRead(ApplicationBufferHandler handler) throws IOException {
            int read = body.doRead(handler);
            bytes += Math.max(0, read);
            var allowed = grace.plusSeconds(bytes / LEAST_BYTES_PER_SECOND);
            if (read > 0 && System.nanoTime() - begun > allowed.toNanos()) {
                tooSlow = true;
                throw new RequestFailed(HttpStatus.REQUEST_TIMEOUT);
            }
            return read;
        }

        @Override
        public int available() {
            return body.available();
        }
    }
}
