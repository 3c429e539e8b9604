/** A real OpenSearch node with k-NN inside the process, on a data directory. */
@NullMarked
package io.rehearsal.api.embedded.opensearch;

import org.jspecify.annotations.NullMarked;
