package io.rehearsal.api.cli.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where a running server is, written into its data directory so that commands find it on whatever port it is. */
public final class ServerAddress {

    private static final String FILE = "server.url";

    private ServerAddress() {
    }

    /** Writes it down until this process ends. */
    public static void announce(Path dataDirectory, String url) throws IOException {
        Path file = dataDirectory.resolve(FILE);
        Files.writeString(file, url + "\n");
        file.toFile().deleteOnExit();
    }

    /** The address of the server that uses the directory, or null where none has said so. */
    public static @Nullable String find(Path dataDirectory) {
        return read(dataDirectory.resolve(FILE));
    }

    /** The operator's token of the server that uses the directory, or null where it cannot be read. */
    public static @Nullable String operatorToken(Path dataDirectory) {
        return read(dataDirectory.resolve("secrets/operator.token"));
    }

    private static @Nullable String read(Path file) {
        try {
            return Files.isReadable(file) ? Files.readString(file).strip() : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
