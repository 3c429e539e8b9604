package io.rehearsal.api.contract;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says of a controller which contract it belongs to: its handlers answer only requests that this contract has won. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface SpeaksFor {

    Class<? extends Contract> value();
}
