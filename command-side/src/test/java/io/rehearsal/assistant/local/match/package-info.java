@NullMarked
package io.rehearsal.assistant.local.match;

import org.jspecify.annotations.NullMarked;

