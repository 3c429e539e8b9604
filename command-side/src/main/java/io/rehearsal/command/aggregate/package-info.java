/** What every aggregate does in the same way; CONTRIBUTING.md says how one is made. */
@NullMarked
package io.rehearsal.command.aggregate;

import org.jspecify.annotations.NullMarked;
