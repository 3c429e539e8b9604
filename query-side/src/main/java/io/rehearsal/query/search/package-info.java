/** Finds the passages of a person's documents that answer a question: the index is a projection, a search reads it. */
@NullMarked
package io.rehearsal.query.search;

import org.jspecify.annotations.NullMarked;
