package io.rehearsal.api.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Order;

/**
 * A test that starts a search node beside that of {@link Application}. It runs after all others, because k-NN keeps in static fields what
 * belongs to the node that was made last: from then on the application of the other tests cannot search.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Order(Integer.MAX_VALUE)
public @interface SecondNode {
}
