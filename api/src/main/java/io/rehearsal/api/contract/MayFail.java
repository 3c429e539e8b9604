package io.rehearsal.api.contract;

import io.rehearsal.events.Refusal;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.http.HttpStatus;

/** What may go wrong in an operation beside what its path, its body and its login tell; the contract's dialect says it. For those who build clients. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface MayFail {

    Refusal.Reason[] value() default {};

    /** What has a status and no reason. */
    HttpStatus[] with() default {};
}
