/** People's knowledge bases: documents that are cut and embedded, questions, and the cases that the search is measured by. */
@NullMarked
package io.rehearsal.command.knowledge;

import org.jspecify.annotations.NullMarked;
