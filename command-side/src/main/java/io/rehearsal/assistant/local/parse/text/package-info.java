/** The text of a resume: lines and pieces with their places, labels, addresses, and what belongs to one item. */
@NullMarked
package io.rehearsal.assistant.local.parse.text;

import org.jspecify.annotations.NullMarked;

