/** A person's figures over resumes and interviews. */
@NullMarked
package io.rehearsal.query.dashboard;

import org.jspecify.annotations.NullMarked;
