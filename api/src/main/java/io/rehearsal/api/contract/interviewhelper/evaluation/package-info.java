/** §7 of interview-helper: how an interview went. */
@NullMarked
package io.rehearsal.api.contract.interviewhelper.evaluation;

import org.jspecify.annotations.NullMarked;
