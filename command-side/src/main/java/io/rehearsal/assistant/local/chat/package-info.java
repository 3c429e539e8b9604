/** The local engine's replies: what is asked is known from the words, and everything that is said stands somewhere. */
@NullMarked
package io.rehearsal.assistant.local.chat;

import org.jspecify.annotations.NullMarked;
