package io.rehearsal.assistant.llm.provider;

import com.fasterxml.jackson.core.JacksonException;
import io.rehearsal.assistant.llm.provider.CallFailed.Kind;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.jspecify.annotations.Nullable;

/** What an exception out of a call means. */
final class CallFailures {

    private static final int SERVER_ERRORS = 5;

    private CallFailures() {
    }

    static CallFailed of(@Nullable Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            var known = known(cause);
            if (known != null) {
                return known;
            }
        }
        return new CallFailed(Kind.UNREADABLE);
    }

    private static @Nullable CallFailed known(Throwable cause) {
        return switch (cause) {
            case CallFailed failed -> failed;
            case ProviderError error -> new CallFailed(kind(error.statusCode()), error.statusCode(), error.retryAfter());
            case AddressNotAllowed _ -> new CallFailed(Kind.ADDRESS_NOT_ALLOWED);
            case LimitedStream.TooLarge _ -> new CallFailed(Kind.TOO_LARGE);
            case UnknownHostException _ -> new CallFailed(Kind.UNREACHABLE);
            case ConnectException _ -> new CallFailed(Kind.UNREACHABLE);
            case NoRouteToHostException _ -> new CallFailed(Kind.UNREACHABLE);
            case ConnectTimeoutException _ -> new CallFailed(Kind.UNREACHABLE);
            case SSLException _ -> new CallFailed(Kind.UNREACHABLE);
            case InterruptedIOException _ -> new CallFailed(Kind.TIMED_OUT);
            case JacksonException _ -> new CallFailed(Kind.UNREADABLE);
            case IOException _ -> new CallFailed(Kind.BROKEN_OFF);
            default -> null;
        };
    }

    private static Kind kind(int status) {
        return switch (status) {
            case 401, 403 -> Kind.KEY_REFUSED;
            case 400, 422 -> Kind.REQUEST_REFUSED;
            case 408, 504 -> Kind.SERVER_ERROR;
            case 429 -> Kind.RATE_LIMITED;
            default -> status / 100 == SERVER_ERRORS ? Kind.SERVER_ERROR : Kind.REFUSED;
        };
    }
}
