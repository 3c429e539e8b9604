/** A person's figures over resumes, documents and interviews. */
@NullMarked
package io.rehearsal.query.dashboard;

import org.jspecify.annotations.NullMarked;
