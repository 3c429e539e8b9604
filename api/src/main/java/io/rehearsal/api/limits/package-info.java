/** How often somebody may ask. */
@NullMarked
package io.rehearsal.api.limits;

import org.jspecify.annotations.NullMarked;
