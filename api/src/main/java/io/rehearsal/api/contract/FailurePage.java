package io.rehearsal.api.contract;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where the container sends what failed outside of any handler. */
@Controller
class FailurePage implements ErrorController {

    private final FailureAnswers answers;

    FailurePage(FailureAnswers answers) {
        this.answers = answers;
    }

    @RequestMapping("/error")
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status ? status : 404;
        var known = HttpStatus.resolve(code);
        answers.answer(request, response, known == null ? HttpStatusCode.valueOf(code) : known);
    }
}
