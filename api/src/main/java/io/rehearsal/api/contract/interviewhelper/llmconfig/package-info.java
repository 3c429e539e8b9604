/** §6 of interview-helper: a person's own language model. */
@NullMarked
package io.rehearsal.api.contract.interviewhelper.llmconfig;

import org.jspecify.annotations.NullMarked;
