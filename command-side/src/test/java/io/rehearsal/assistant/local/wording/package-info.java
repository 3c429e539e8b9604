@NullMarked
package io.rehearsal.assistant.local.wording;

import org.jspecify.annotations.NullMarked;

