/** Calls of language models as they are read. */
@NullMarked
package io.rehearsal.query.modelcall;

import org.jspecify.annotations.NullMarked;
