package io.rehearsal.api.console;

import io.rehearsal.api.contract.RefusalStatus;
import io.rehearsal.api.messaging.RequestMetadata;
import io.rehearsal.api.messaging.StoreAway;
import io.rehearsal.api.security.Caller;
import io.rehearsal.events.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/** What every page shows, and the page of what went wrong. */
@ControllerAdvice(basePackageClasses = Console.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ConsoleAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ConsoleAdvice.class);

    /** Who looks; null before the login. */
    @ModelAttribute("viewer")
    @Nullable String viewer(@AuthenticationPrincipal Caller.@Nullable Person person) {
        return person == null ? null : person.account().username();
    }

    /** Where, for the menu. */
    @ModelAttribute("path")
    String path(HttpServletRequest request) {
        return request.getRequestURI();
    }

    @ExceptionHandler
    @Nullable ModelAndView failed(Exception problem, HttpServletRequest request, HttpServletResponse response) {
        if (problem instanceof AsyncRequestNotUsableException || response.isCommitted()) {
            return null;
        }
        HttpStatusCode status = switch (problem) {
            case Refusal it -> RefusalStatus.of(it.reason());
            case MethodArgumentTypeMismatchException _ -> HttpStatus.NOT_FOUND;
            case ErrorResponse it -> it.getStatusCode();
            default -> StoreAway.isCauseOf(problem) ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.INTERNAL_SERVER_ERROR;
        };
        if (status.value() == HttpStatus.INTERNAL_SERVER_ERROR.value()) {
            LOG.error("Request {} to the console failed", RequestMetadata.requestId(request), problem);
        } else if (status.value() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(StoreAway.SECONDS));
        }
        return page(status, request);
    }

    /** The page that says so, with the number of the request for whoever looks into the log. */
    static ModelAndView page(HttpStatusCode status, HttpServletRequest request) {
        var page = new ModelAndView("problem", status);
        page.addObject("status", status.value());
        page.addObject("request", RequestMetadata.requestId(request));
        page.addObject("path", request.getRequestURI());
        return page;
    }
}
