@NullMarked
package io.rehearsal.assistant.local.suggestion;

import org.jspecify.annotations.NullMarked;

