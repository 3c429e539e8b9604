/** The question bank that comes with the product. */
@NullMarked
package io.rehearsal.assistant.local.question.bank;

import org.jspecify.annotations.NullMarked;

