package io.rehearsal.api.console;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What is no page, and what one may not do. */
@Controller
class OtherPages {

    private static final String NO_ASSETS = "(?!assets$).*";

    @GetMapping({Console.PATH + "/{page:" + NO_ASSETS + "}", Console.PATH + "/{page:" + NO_ASSETS + "}/**"})
    ModelAndView none(HttpServletRequest request) {
        return ConsoleAdvice.page(HttpStatus.NOT_FOUND, request);
    }

    /** A form that is too old, or is not of this console. */
    @RequestMapping(Console.PATH + "/forbidden")
    ModelAndView forbidden(HttpServletRequest request) {
        return ConsoleAdvice.page(HttpStatus.FORBIDDEN, request);
    }
}
