package io.rehearsal.api.contract;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A text in which something can be seen: not spaces, controls, joiners, variation selectors and blank letters alone. Null passes.
 * After the Default_Ignorable_Code_Point property of Unicode, with the blank Braille pattern.
 */
@Pattern(regexp = "(?sU).*[^\\s\\p{C}\\p{Z}\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180F\u2800\u3164\uFE00-\uFE0F\uFFA0].*")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Visible {

    String message();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
