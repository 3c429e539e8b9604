@NullMarked
package io.rehearsal.assistant.local.followup;

import org.jspecify.annotations.NullMarked;

