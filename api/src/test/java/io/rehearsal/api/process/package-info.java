/** The application as a process of its own, and what killing it leaves. */
@NullMarked
package io.rehearsal.api.process;

import org.jspecify.annotations.NullMarked;
