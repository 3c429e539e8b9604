/** §7 of interview-helper: a person's figures. */
@NullMarked
package io.rehearsal.api.contract.interviewhelper.statistics;

import org.jspecify.annotations.NullMarked;
