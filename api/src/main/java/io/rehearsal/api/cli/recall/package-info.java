/** Recall tests in bulk: cases from a file, and every combination of the flags beside the default one. */
@NullMarked
package io.rehearsal.api.cli.recall;

import org.jspecify.annotations.NullMarked;
