package io.rehearsal.api.cli.client;

import io.rehearsal.api.cli.terminal.Terminal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which server a command talks to, and as which of its people. */
public final class PersonOptions {

    @Mixin
    private ServerOptions server = new ServerOptions();

    @Option(names = "--username", paramLabel = "<name>", required = true, defaultValue = "${env:REHEARSAL_USERNAME}",
            description = "Whose documents; default: REHEARSAL_USERNAME.")
    private String username = "";

    @Option(names = "--password", paramLabel = "<password>", defaultValue = "${env:REHEARSAL_PASSWORD}",
            description = "Better in REHEARSAL_PASSWORD, where nobody sees it among the processes; asked for where it is in neither.")
    private @Nullable String password;

    /**
     * The server, asked as the person.
     *
     * @throws CommandFailed where the name or the password is not right, or nobody can be asked for it
     */
    public ServerClient client() {
        return server.client().loggedIn(username, Objects.requireNonNullElseGet(password, PersonOptions::asked));
    }

    private static String asked() {
        var typed = Terminal.isPresent() ? Objects.requireNonNull(System.console()).readPassword("Password: ") : null;
        if (typed == null) {
            throw new CommandFailed("Say the password with REHEARSAL_PASSWORD or --password where nobody can be asked.");
        }
        return new String(typed);
    }
}
