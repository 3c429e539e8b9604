@NullMarked
package io.rehearsal.command.conversation;

import org.jspecify.annotations.NullMarked;
