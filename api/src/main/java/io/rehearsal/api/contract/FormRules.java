package io.rehearsal.api.contract;

import java.beans.PropertyEditorSupport;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** A form has plain fields, whose texts are as in JSON. A name that would reach into one of them is an unknown field, and those are passed over. */
@ControllerAdvice
class FormRules {

    @InitBinder
    void textsAsEverywhere(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new PropertyEditorSupport() {
            @Override
            public void setAsText(String sent) {
                setValue(SentText.of(sent));
            }
        });
    }

    @InitBinder
    void plainFieldsOnly(WebDataBinder binder) {
        binder.setDisallowedFields("*.*", "*[*", "*]*");
    }
}
