/** Finds out what the parts of a file are: headings, paragraphs, lists, code and tables of each format. */
@NullMarked
package io.rehearsal.assistant.chunking.reading;

import org.jspecify.annotations.NullMarked;

