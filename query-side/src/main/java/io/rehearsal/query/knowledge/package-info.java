/** People's documents, questions and recall cases as they are read. */
@NullMarked
package io.rehearsal.query.knowledge;

import org.jspecify.annotations.NullMarked;
