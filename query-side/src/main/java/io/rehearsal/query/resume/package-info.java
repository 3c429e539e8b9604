/** Resumes as they are read: now, at any version and at any instant. */
@NullMarked
package io.rehearsal.query.resume;

import org.jspecify.annotations.NullMarked;
