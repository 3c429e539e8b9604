@NullMarked
package io.rehearsal.assistant.local.grading;

import org.jspecify.annotations.NullMarked;

