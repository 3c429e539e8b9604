/** Reads a file with its headings, lists, code and tables, and cuts it into the chunks that are searched. */
@NullMarked
package io.rehearsal.assistant.chunking;

import org.jspecify.annotations.NullMarked;

