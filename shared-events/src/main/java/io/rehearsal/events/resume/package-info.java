/** Resumes: uploaded, parsed, analysed, improved, restored and deleted. */
@NullMarked
package io.rehearsal.events.resume;

import org.jspecify.annotations.NullMarked;
