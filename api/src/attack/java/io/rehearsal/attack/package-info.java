/** Attacks the packaged application in processes of its own, on the loopback address alone, and prints what was found; see docs/reliability.md. */
@NullMarked
package io.rehearsal.attack;

import org.jspecify.annotations.NullMarked;
