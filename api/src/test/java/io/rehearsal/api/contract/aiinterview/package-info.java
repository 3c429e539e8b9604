/** ai-interview, as a client sees it. */
@NullMarked
package io.rehearsal.api.contract.aiinterview;

import org.jspecify.annotations.NullMarked;
