/** The catalogue of roles as it is read. */
@NullMarked
package io.rehearsal.query.role;

import org.jspecify.annotations.NullMarked;
