/** Measures the whole system on its embedded stores, each figure beside its floor from the same run. */
@NullMarked
package io.rehearsal.benchmark;

import org.jspecify.annotations.NullMarked;
