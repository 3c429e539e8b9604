/** Text of PDF pages, from the places of the glyphs to lines in reading order. */
@NullMarked
package io.rehearsal.assistant.documents.pdf;

import org.jspecify.annotations.NullMarked;

