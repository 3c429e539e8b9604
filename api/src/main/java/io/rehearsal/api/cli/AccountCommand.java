package io.rehearsal.api.cli;

import io.rehearsal.api.cli.client.CommandFailed;
import io.rehearsal.api.cli.client.ServerOptions;
import io.rehearsal.api.cli.terminal.Terminal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is done to an account as a whole. */
@Command(name = "account", description = "Erases a person.", mixinStandardHelpOptions = true)
final class AccountCommand implements Runnable {

    @Override
    public void run() {
        throw new CommandFailed("Say what to do: ./rehearsal account erase <user>");
    }

    @Command(name = "erase", description = {
            "Destroys the key that everything about the person is sealed with.",
            "The events stay and can be replayed; what they say about the person is gone for good."},
            mixinStandardHelpOptions = true)
    void erase(
            @Mixin ServerOptions server,
            @Mixin Output output,
            @Parameters(paramLabel = "<user>", description = "User name, e-mail address or number of the account.") String user,
            @Option(names = "--yes", description = "Do not ask.") boolean yes) {
        if (!yes && !confirmed(user)) {
            throw new CommandFailed("Nothing was erased.");
        }
        var answer = server.client().post("/ops/accounts/" + URLEncoder.encode(user, StandardCharsets.UTF_8).replace("+", "%20") + "/erase");
        if (output.isJson()) {
            output.json(answer);
        } else {
            output.line("Account %d is erased: its key is destroyed.".formatted(answer.path("account_id").asLong()));
        }
    }

    private static boolean confirmed(String user) {
        if (!Terminal.isPresent()) {
            throw new CommandFailed("This cannot be undone; say --yes where nobody can be asked.");
        }
        String answer = Objects.requireNonNull(System.console())
                .readLine("Everything about %s becomes unreadable for ever. Type the name again to go on: ", user);
        return user.equals(answer);
    }
}
