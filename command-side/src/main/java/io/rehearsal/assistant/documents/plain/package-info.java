/** Plain text in the encodings people use. */
@NullMarked
package io.rehearsal.assistant.documents.plain;

import org.jspecify.annotations.NullMarked;

