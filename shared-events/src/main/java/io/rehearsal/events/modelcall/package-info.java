/** Calls of language models, whoever made them. */
@NullMarked
package io.rehearsal.events.modelcall;

import org.jspecify.annotations.NullMarked;
