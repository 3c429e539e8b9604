/** Who calls: passwords, tokens, and what a caller may reach. */
@NullMarked
package io.rehearsal.api.security;

import org.jspecify.annotations.NullMarked;
