package io.rehearsal.api.contract.interviewhelper.knowledge;

import io.rehearsal.events.knowledge.queries.SearchKnowledge;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Words to be searched: something in them can be seen, and at most {@value SearchKnowledge#LONGEST_QUERY} characters. */
@NotBlank(message = "query 不能为空")
@Size(max = SearchKnowledge.LONGEST_QUERY, message = "query 最多 {max} 个字符")
@Constraint(validatedBy = {})
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@interface QueryText {

    String message() default "query 无效";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
