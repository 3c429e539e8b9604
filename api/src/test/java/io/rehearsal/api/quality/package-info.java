/** Measures retrieval through the product's own path; reports, no tests. */
@NullMarked
package io.rehearsal.api.quality;

import org.jspecify.annotations.NullMarked;
