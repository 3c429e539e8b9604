package io.rehearsal.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The name and revision under which an event is stored; both outlive the class that carries them today. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface EventType {

    /** Context and past-tense name, such as {@code resume.VersionRestored}. Never changed once released. */
    String name();

    /** Raised when the stored form changes; an upcaster then brings older revisions up to it. */
    String revision() default "1";

    /** Names that it was stored under before, so that whoever looks for stored events by name finds those too. */
    String[] formerly() default {};
}
