/** Whether a node that starts has the stores and the secrets that the system uses. */
@NullMarked
package io.rehearsal.api.nodes;

import org.jspecify.annotations.NullMarked;
