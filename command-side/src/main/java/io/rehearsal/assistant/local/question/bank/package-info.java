/** The bank of interview questions that comes with the product, and what is known of each question. */
@NullMarked
package io.rehearsal.assistant.local.question.bank;

import org.jspecify.annotations.NullMarked;

