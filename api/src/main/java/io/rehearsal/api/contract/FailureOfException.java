package io.rehearsal.api.contract;

import io.rehearsal.api.messaging.StoreAway;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.Refusal.Subject;
import jakarta.servlet.ServletException;
import java.net.SocketTimeoutException;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.apache.tomcat.util.http.fileupload.impl.FileCountLimitExceededException;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.socket.server.HandshakeFailureException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DatabindException;

/** What an exception means to a client. */
final class FailureOfException {

    private static final Pattern HUMP = Pattern.compile("([a-z0-9])([A-Z])");

    private FailureOfException() {
    }

    static Failure in(Dialect dialect, Subject about, Exception problem) {
        var words = dialect.words();
        return switch (problem) {
            case RequestFailed failed -> failed.in(dialect);
            case InvalidRequest invalid -> invalid.in(dialect);
            case Refusal refusal -> dialect.refused(refusal.about(about));
            case InvalidParameterException undecodable -> dialect.plain(status(undecodable));
            case MaxUploadSizeExceededException tooMany when tooMany.getRootCause() instanceof FileCountLimitExceededException ->
                    dialect.invalid(words.unreadableForm());
            case MaxUploadSizeExceededException tooLarge -> dialect.refused(
                    new Refusal(Refusal.Reason.FILE_TOO_LARGE, "the upload is larger than the server accepts").about(about));
            case MultipartException broken -> dialect.invalid(words.unreadableForm());
            case HttpMessageNotReadableException unreadable -> unreadable(dialect, unreadable);
            case RequestRejectedException rejected -> dialect.plain(HttpStatus.BAD_REQUEST);
            case InvalidPropertyException odd -> dialect.plain(HttpStatus.BAD_REQUEST);
            case MethodArgumentNotValidException invalid -> invalid(dialect, words, invalid);
            case HandlerMethodValidationException invalid -> invalid(dialect, invalid);
            case MissingServletRequestParameterException missing -> fault(dialect, missing.getParameterName(), words.missing(missing.getParameterName()));
            case MissingServletRequestPartException missing -> fault(dialect, missing.getRequestPartName(), words.missing(missing.getRequestPartName()));
            case MethodArgumentTypeMismatchException mistyped -> fault(dialect, mistyped.getName(), words.mistyped(mistyped.getName()));
            case ClientAbortException gone -> dialect.plain(
                    gone.getCause() instanceof SocketTimeoutException ? HttpStatus.REQUEST_TIMEOUT : HttpStatus.BAD_REQUEST);
            case ErrorResponse known -> dialect.plain(known.getStatusCode());
            case ServletException wrapper when wrapper.getRootCause() instanceof Exception cause -> in(dialect, about, cause);
            case HandshakeFailureException wrapper when wrapper.getCause() instanceof Exception cause -> in(dialect, about, cause);
            case Exception failed when StoreAway.isCauseOf(failed) ->
                    dialect.refused(new Refusal(Refusal.Reason.UNAVAILABLE, "a store is away").about(about));
            default -> dialect.plain(HttpStatus.INTERNAL_SERVER_ERROR);
        };
    }

    /** The container finds parameters out only when they are read; its message quotes them and is for nobody. */
    private static HttpStatus status(InvalidParameterException undecodable) {
        return undecodable.getErrorCode() == HttpStatus.CONTENT_TOO_LARGE.value() ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.BAD_REQUEST;
    }

    private static Failure unreadable(Dialect dialect, HttpMessageNotReadableException unreadable) {
        var cause = NestedExceptionUtils.getMostSpecificCause(unreadable);
        if (cause instanceof RequestFailed failed) {
            return failed.in(dialect);
        }
        var words = dialect.words();
        if (cause instanceof DatabindException mistyped && !mistyped.getPath().isEmpty()) {
            return fault(dialect, field(mistyped), words.mistyped(field(mistyped)));
        }
        return dialect.invalid(cause instanceof StreamConstraintsException ? words.tooDeep() : words.notJson());
    }

    private static String field(DatabindException mistyped) {
        var name = new StringBuilder();
        for (var step : mistyped.getPath()) {
            if (step.getPropertyName() == null) {
                name.append('[').append(step.getIndex()).append(']');
            } else {
                name.append(name.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return name.toString();
    }

    private static Failure fault(Dialect dialect, String field, String message) {
        return dialect.invalid(message).about(Map.of(field, message));
    }

    private static Failure invalid(Dialect dialect, Words words, MethodArgumentNotValidException invalid) {
        var faults = new TreeMap<String, String>();
        for (var error : invalid.getFieldErrors()) {
            var field = snakeCase(error.getField());
            add(faults, field, error.isBindingFailure() ? words.mistyped(field) : String.valueOf(error.getDefaultMessage()));
        }
        return dialect.invalid(first(faults.values())).about(faults);
    }

    private static Failure invalid(Dialect dialect, HandlerMethodValidationException invalid) {
        var faults = new TreeMap<String, String>();
        for (var parameter : invalid.getParameterValidationResults()) {
            var name = snakeCase(String.valueOf(parameter.getMethodParameter().getParameterName()));
            parameter.getResolvableErrors().forEach(error -> add(faults, name, String.valueOf(error.getDefaultMessage())));
        }
        return dialect.invalid(first(faults.values())).about(faults);
    }

    private static void add(Map<String, String> faults, String field, String message) {
        faults.merge(field, message, BinaryOperator.minBy(Comparator.naturalOrder()));
    }

    private static String first(Collection<String> messages) {
        return messages.stream().min(Comparator.naturalOrder()).orElseThrow();
    }

    /** The name that the client sent. */
    private static String snakeCase(String property) {
        return HUMP.matcher(property).replaceAll("$1_$2").toLowerCase(Locale.ROOT);
    }
}
