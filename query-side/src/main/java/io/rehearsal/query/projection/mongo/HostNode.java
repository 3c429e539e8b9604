package io.rehearsal.query.projection.mongo;

import io.rehearsal.query.projection.Node;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;

/** Names a node by its machine and data directory, which one process at a time uses. */
final class HostNode {

    private HostNode() {
    }

    static Node of(String dataDir) {
        return new Node(host() + ":" + Path.of(dataDir).toAbsolutePath().normalize());
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }
}
