/** The interview-helper contract: its envelope, its errors and its system pages. */
@NullMarked
package io.rehearsal.api.contract.interviewhelper;

import org.jspecify.annotations.NullMarked;
