package io.rehearsal.api.cli;

import io.rehearsal.api.backup.BackupFile;
import io.rehearsal.api.backup.BackupRefused;
import io.rehearsal.api.backup.Manifest;
import io.rehearsal.api.cli.client.CommandFailed;
import io.rehearsal.api.cli.client.ServerOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes everything that is the truth into one file, while the server runs. */
@Command(name = "backup", description = {
        "Writes events, keys and files into one file while the server runs.",
        "With the secrets in it, the file opens everything: it is readable by its owner alone, keep it so."}, mixinStandardHelpOptions = true)
final class BackupCommand implements Runnable {

    @Mixin
    private ServerOptions server = new ServerOptions();
    @Parameters(paramLabel = "<file>", description = "What to write; it must not be there.")
    private Path file = Path.of("");
    @Option(names = "--without-secrets", description = "Leave the master key and the other secrets out, to be kept elsewhere.")
    private boolean withoutSecrets;

    @Override
    public void run() {
        if (Files.exists(file)) {
            throw new CommandFailed("%s is there already, and nothing is overwritten.".formatted(file));
        }
        Manifest written;
        try (var database = server.client().stream("/ops/backup")) {
            written = BackupFile.write(file, database, withoutSecrets ? Path.of("/dev/null/none") : server.secrets());
        } catch (BackupRefused e) {
            throw new CommandFailed(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new CommandFailed("The backup cannot be written: " + e);
        }
        System.out.printf(Locale.ROOT, "%s holds %d events up to position %d as of %s, and was read again: %s.%n",
                file, written.events(), written.head(), written.madeAt(), size());
        System.out.println(written.secrets().contains("master.key")
                ? "The master key is in it: whoever has the file can read everything."
                : "The master key is NOT in it (left out, given by a setting, or not readable here): without it nothing personal can be read.");
    }

    private String size() {
        try {
            return "%.1f MB".formatted(Files.size(file) / 1e6);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
