/** §3 of the interview-helper contract: how well a resume fits a job. */
@NullMarked
package io.rehearsal.api.contract.interviewhelper.job;

import org.jspecify.annotations.NullMarked;
