package io.rehearsal.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a record component that tells about a person. It is stored encrypted under that person's data key and is null
 * once the key has been destroyed, so the component's type is never primitive and its readers expect null.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface PersonalData {
}
