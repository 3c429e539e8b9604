/** Whether reports say what happened, and nothing else. */
@NullMarked
package io.rehearsal.assistant.local.report;

import org.jspecify.annotations.NullMarked;

