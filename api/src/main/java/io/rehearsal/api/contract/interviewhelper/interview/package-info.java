/** §4 of interview-helper: mock interviews, over HTTP and live over a WebSocket. */
@NullMarked
package io.rehearsal.api.contract.interviewhelper.interview;

import org.jspecify.annotations.NullMarked;
