/** What tells an employer, a title and a place by their words. */
@NullMarked
package io.rehearsal.assistant.local.parse.naming;

import org.jspecify.annotations.NullMarked;

