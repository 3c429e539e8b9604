/** The ai-interview contract: its errors. */
@NullMarked
package io.rehearsal.api.contract.aiinterview;

import org.jspecify.annotations.NullMarked;
