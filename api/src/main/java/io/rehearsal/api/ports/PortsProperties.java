package io.rehearsal.api.ports;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The ports beside {@code server.port}; 0 takes any free one.
 *
 * @param interviewGpt   where the interview-gpt contract wins collisions
 * @param bailianGateway where the bailian-gateway contract wins collisions
 */
@ConfigurationProperties("rehearsal.ports")
public record PortsProperties(int interviewGpt, int bailianGateway) {
}
