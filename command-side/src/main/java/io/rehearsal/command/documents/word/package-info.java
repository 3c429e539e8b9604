/** Text of Word files, DOCX and DOC. */
@NullMarked
package io.rehearsal.command.documents.word;

import org.jspecify.annotations.NullMarked;
