/** Says in a sentence why the application cannot start. */
@NullMarked
package io.rehearsal.api.startup;

import org.jspecify.annotations.NullMarked;
