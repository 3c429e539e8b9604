/** The interview-gpt contract: guests are interviewed by a panel of three. */
@NullMarked
package io.rehearsal.api.contract.interviewgpt;

import org.jspecify.annotations.NullMarked;
