/** Resumes as files that one would send: PDF and DOCX. */
@NullMarked
package io.rehearsal.query.resume.export;

import org.jspecify.annotations.NullMarked;
