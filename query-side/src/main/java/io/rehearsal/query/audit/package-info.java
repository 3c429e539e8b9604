/** The events themselves, told so that a person can read them. */
@NullMarked
package io.rehearsal.query.audit;

import org.jspecify.annotations.NullMarked;
