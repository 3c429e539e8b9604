package io.rehearsal.api.contract;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** Turns whatever a handler throws into the contract's error answer. */
@RestControllerAdvice
class FailureAdvice {

    private final FailureAnswers answers;

    FailureAdvice(FailureAnswers answers) {
        this.answers = answers;
    }

    @ExceptionHandler
    @Nullable ResponseEntity<Object> failed(Exception problem, HttpServletRequest request, HttpServletResponse response) {
        if (problem instanceof AsyncRequestNotUsableException || response.isCommitted()) {
            return null;
        }
        var failure = answers.failure(request, problem);
        return ResponseEntity.status(failure.status())
                .headers(FailureAnswers.headers(problem, failure))
                .contentType(MediaType.APPLICATION_JSON)
                .body(answers.body(request, failure));
    }
}
