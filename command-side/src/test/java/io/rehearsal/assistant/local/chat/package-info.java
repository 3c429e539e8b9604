@NullMarked
package io.rehearsal.assistant.local.chat;

import org.jspecify.annotations.NullMarked;
