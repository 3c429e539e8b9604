/** The ports that the application listens on. */
@NullMarked
package io.rehearsal.api.ports;

import org.jspecify.annotations.NullMarked;
