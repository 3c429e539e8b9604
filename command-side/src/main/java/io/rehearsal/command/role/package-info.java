/** Decides about the catalogue of roles: what it starts with, how it changes, and which of them suit a resume. */
@NullMarked
package io.rehearsal.command.role;

import org.jspecify.annotations.NullMarked;
