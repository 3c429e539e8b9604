/** WebSockets on interviews: what every contract's sockets share, whatever is said over them. */
@NullMarked
package io.rehearsal.api.socket;

import org.jspecify.annotations.NullMarked;
