/** A person's own documents, searched by meaning and by words, and how well that is done. */
@NullMarked
package io.rehearsal.events.knowledge;

import org.jspecify.annotations.NullMarked;
