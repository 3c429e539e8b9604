/** §5 and §6 of interview-helper: a person's documents, what is asked of them, and how well the right passages are found. */
@NullMarked
package io.rehearsal.api.contract.interviewhelper.knowledge;

import org.jspecify.annotations.NullMarked;
