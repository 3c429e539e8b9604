/** The interview-gpt contract: its errors and its system pages. */
@NullMarked
package io.rehearsal.api.contract.interviewgpt;

import org.jspecify.annotations.NullMarked;
