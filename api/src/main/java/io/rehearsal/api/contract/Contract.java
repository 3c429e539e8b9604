package io.rehearsal.api.contract;

import io.rehearsal.events.Refusal.Subject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;

/**
 * A document that this application speaks, and all that is to be known about it: one bean in the contract's own package, and nothing else
 * lists contracts. Its port is a setting of its name, and what is written about it lies under its name in {@code documentation/} of the resources.
 */
public interface Contract extends PublicPaths {

    /** Who may call where a token is needed. */
    enum Audience {
        PEOPLE, OPERATORS
    }

    /** The setting of the port of the contract that has whatever no other claims. */
    String HOST_PORT = "server.port";

    /** In lower case with hyphens: the name that events keep. */
    String name();

    /** The paths that are its own, with all below them, unless a longer prefix is another's. A prefix that several contracts name is shared. */
    Set<String> prefixes();

    /** How it says that something went wrong. */
    Dialect dialect();

    /** The setting of the port on which it wins collisions; one that is nowhere set opens no port. */
    default String port() {
        return "rehearsal.ports." + name();
    }

    /** Whether a request for a shared path is this contract's. What nobody claims is the host's where it shares the path, else the first one's. */
    default boolean claims(SharedRequest request) {
        return request.port().equals(port());
    }

    @Override
    default List<String> patterns() {
        return List.of();
    }

    default Audience audience() {
        return Audience.PEOPLE;
    }

    /**
     * What requests for a path are about, for a refusal that does not know.
     *
     * @param path without its trailing slash
     */
    default Subject about(String path) {
        return Subject.REQUEST;
    }

    /** What any of its operations may answer beside what follows from the operation. */
    default List<HttpStatus> everywhere() {
        return List.of();
    }

    /** What it shows at {@code /} and {@code /health}, where it names these as prefixes of its own. */
    default Optional<SystemPages> pages() {
        return Optional.empty();
    }

    /** Where not, none of its paths exists. */
    default boolean isOn() {
        return true;
    }

    /** Whether it is shown to those who build clients. */
    default boolean isDocumented() {
        return true;
    }
}
