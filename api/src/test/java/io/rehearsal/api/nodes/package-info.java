/** Several nodes on one set of stores. */
@NullMarked
package io.rehearsal.api.nodes;

import org.jspecify.annotations.NullMarked;
