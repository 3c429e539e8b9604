/** What may be asked to happen in the context resume. */
@NullMarked
package io.rehearsal.events.resume.commands;

import org.jspecify.annotations.NullMarked;
