package io.rehearsal.api.documentation;

import io.rehearsal.api.contract.FailureAnswers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springdoc.api.OpenApiResourceNotFoundException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** The document of a contract that there is not, or that has been taken off, is not found. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnknownContract {

    private final FailureAnswers failures;

    UnknownContract(FailureAnswers failures) {
        this.failures = failures;
    }

    @ExceptionHandler(OpenApiResourceNotFoundException.class)
    void notFound(HttpServletRequest request, HttpServletResponse response) throws IOException {
        failures.answer(request, response, HttpStatus.NOT_FOUND);
    }
}
