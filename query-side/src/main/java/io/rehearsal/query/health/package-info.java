/** Whether the read models keep up with the events. */
@NullMarked
package io.rehearsal.query.health;

import org.jspecify.annotations.NullMarked;
