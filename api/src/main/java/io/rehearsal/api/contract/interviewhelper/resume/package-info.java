/** How interview-helper speaks of resumes. */
@NullMarked
package io.rehearsal.api.contract.interviewhelper.resume;

import org.jspecify.annotations.NullMarked;
