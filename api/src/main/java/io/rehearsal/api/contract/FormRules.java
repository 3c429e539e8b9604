package io.rehearsal.api.contract;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** A form has plain fields. A name that would reach into one of them is an unknown field, and those are passed over. */
@ControllerAdvice
class FormRules {

    @InitBinder
    void plainFieldsOnly(WebDataBinder binder) {
        binder.setDisallowedFields("*.*", "*[*", "*]*");
    }
}
