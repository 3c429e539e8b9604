/** Files people hand in: what they are, and the text in them. */
@NullMarked
package io.rehearsal.assistant.documents;

import org.jspecify.annotations.NullMarked;

