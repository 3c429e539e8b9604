/** Everything that is the truth in one file: taken while the system runs, checked, and put into an empty place. */
@NullMarked
package io.rehearsal.api.backup;

import org.jspecify.annotations.NullMarked;
