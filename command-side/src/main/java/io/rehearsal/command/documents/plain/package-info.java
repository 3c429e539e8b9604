/** Plain text in the encodings people use. */
@NullMarked
package io.rehearsal.command.documents.plain;

import org.jspecify.annotations.NullMarked;
