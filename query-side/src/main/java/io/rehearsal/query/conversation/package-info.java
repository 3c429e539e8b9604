/** Conversations and messages as they are read, and what came together. */
@NullMarked
package io.rehearsal.query.conversation;

import org.jspecify.annotations.NullMarked;
