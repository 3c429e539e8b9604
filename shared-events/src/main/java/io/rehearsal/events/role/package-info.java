/** Positions that interviews are held for and resumes are matched with. */
@NullMarked
package io.rehearsal.events.role;

import org.jspecify.annotations.NullMarked;
