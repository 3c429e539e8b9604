/** Whose language model works for a person: which provider and model, under which key, at which address. */
@NullMarked
package io.rehearsal.events.llmconfig;

import org.jspecify.annotations.NullMarked;
