package io.rehearsal.api.socket;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How patient sockets are.
 *
 * @param pingInterval between two pings; a socket that has left three unanswered is closed
 * @param sendTimeout  of one message to a client that does not read
 */
@ConfigurationProperties("rehearsal.socket")
record SocketProperties(Duration pingInterval, Duration sendTimeout) {
}
