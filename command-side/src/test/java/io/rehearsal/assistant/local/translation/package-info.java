@NullMarked
package io.rehearsal.assistant.local.translation;

import org.jspecify.annotations.NullMarked;
