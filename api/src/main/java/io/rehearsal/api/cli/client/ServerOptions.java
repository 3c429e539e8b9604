package io.rehearsal.api.cli.client;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which server a command talks to, and as whom. */
public final class ServerOptions {

    @Option(names = "--url", paramLabel = "<url>", defaultValue = "${env:REHEARSAL_URL}",
            description = "The server; by default the one that uses the data directory, or localhost.")
    private @Nullable String url;

    @Option(names = "--token", paramLabel = "<token>", defaultValue = "${env:REHEARSAL_OPERATOR_TOKEN}",
            description = "An admin's or the operator's token; by default the one in the data directory.")
    private @Nullable String token;

    @Option(names = "--data-dir", paramLabel = "<directory>", defaultValue = "${env:REHEARSAL_DATA_DIR:-data}",
            description = "The server's data directory.")
    private Path dataDirectory = Path.of("data");

    /** The server, asked as its operator. */
    public ServerClient client() {
        return new ServerClient(address(), given(token) ? token : ServerAddress.operatorToken(dataDirectory));
    }

    /** Where the server keeps its secrets, if it is one of this machine. */
    public Path secrets() {
        return dataDirectory.resolve("secrets");
    }

    private URI address() {
        if (given(url)) {
            return URI.create(url);
        }
        String announced = ServerAddress.find(dataDirectory);
        if (announced != null) {
            return URI.create(announced);
        }
        String port = System.getenv("SERVER_PORT");
        return URI.create("http://localhost:" + (given(port) ? port : "8000"));
    }

    private static boolean given(@Nullable String value) {
        return value != null && !value.isBlank();
    }
}
