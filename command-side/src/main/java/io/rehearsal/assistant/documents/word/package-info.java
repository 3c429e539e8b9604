/** Text of Word files, DOCX and DOC. */
@NullMarked
package io.rehearsal.assistant.documents.word;

import org.jspecify.annotations.NullMarked;

