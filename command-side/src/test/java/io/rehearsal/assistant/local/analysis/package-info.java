@NullMarked
package io.rehearsal.assistant.local.analysis;

import org.jspecify.annotations.NullMarked;

