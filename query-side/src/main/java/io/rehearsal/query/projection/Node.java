package io.rehearsal.query.projection;

/**
 * This process among those that share the stores.
 *
 * @param id the same after a restart, so that a node takes back at once what it had claimed when it died
 */
public record Node(String id) {
}
