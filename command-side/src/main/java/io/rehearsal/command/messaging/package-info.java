/** How commands travel: what they carry on, the transaction they may need, and answering a repeated one once. */
@NullMarked
package io.rehearsal.command.messaging;

import org.jspecify.annotations.NullMarked;
