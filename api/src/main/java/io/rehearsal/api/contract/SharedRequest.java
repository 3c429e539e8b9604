package io.rehearsal.api.contract;

import tools.jackson.databind.JsonNode;

/**
 * A request for a path that several contracts share, as far as it decides whose it is.
 *
 * @param path without its trailing slash
 * @param port the setting of the port that it came in by
 * @param json whether its body says that it is JSON
 * @param body a missing node where it is no JSON, or has not been read yet
 */
public record SharedRequest(String path, String port, boolean json, JsonNode body) {
}
