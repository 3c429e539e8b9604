/** How requests become commands and queries: metadata on each, and reads that see writes. */
@NullMarked
package io.rehearsal.api.messaging;

import org.jspecify.annotations.NullMarked;
