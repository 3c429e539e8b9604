package io.rehearsal.api.embedded.mongodb;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;

/** A running server of MongoDB's wire protocol on a loopback port. */
public final class MongoWireServer implements AutoCloseable {

    private static final String DATABASE = "rehearsal";

    private final MongoServer server;

    private MongoWireServer(MongoServer server) {
        this.server = server;
    }

    /** @param dataDirectory the application's, of which this process holds the lock */
    public static MongoWireServer start(Path dataDirectory) throws IOException {
        var server = new MongoServer(DocumentStore.open(dataDirectory.resolve("mongodb")));
        server.bind(InetAddress.getLoopbackAddress().getHostAddress(), 0);
        return new MongoWireServer(server);
    }

    /** The connection string, database included. */
    public String uri() {
        return "mongodb://127.0.0.1:%d/%s".formatted(server.getLocalAddress().getPort(), DATABASE);
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
