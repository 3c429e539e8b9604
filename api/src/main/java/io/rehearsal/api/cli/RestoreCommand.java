package io.rehearsal.api.cli;

import io.rehearsal.api.backup.BackupRefused;
import io.rehearsal.api.backup.Manifest;
import io.rehearsal.api.backup.Restoration;
import io.rehearsal.api.cli.client.CommandFailed;
import io.rehearsal.api.startup.CannotStart;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a backup into an empty data directory, with no server running. */
@Command(name = "restore", description = {
        "Puts a backup into an empty data directory, or into an empty PostgreSQL where one is named.",
        "Read models are built at the next start."}, mixinStandardHelpOptions = true)
final class RestoreCommand implements Runnable {

    @Parameters(paramLabel = "<file>", description = "What ./rehearsal backup wrote.")
    private Path file = Path.of("");
    @Option(names = "--data-dir", paramLabel = "<directory>", defaultValue = "${env:REHEARSAL_DATA_DIR:-data}",
            description = "The data directory to fill; absent or empty.")
    private Path dataDirectory = Path.of("data");
    @Option(names = "--postgres-url", paramLabel = "<url>", defaultValue = "${env:REHEARSAL_POSTGRES_URL}",
            description = "An empty database elsewhere; user and password come from REHEARSAL_POSTGRES_USERNAME and REHEARSAL_POSTGRES_PASSWORD.")
    private @Nullable String postgresUrl;

    @Override
    public void run() {
        Manifest restored;
        try {
            var restoration = new Restoration(dataDirectory);
            restored = postgresUrl == null || postgresUrl.isBlank()
                    ? restoration.restore(file)
                    : restoration.restoreInto(postgresUrl, environment("REHEARSAL_POSTGRES_USERNAME"), environment("REHEARSAL_POSTGRES_PASSWORD"), file);
        } catch (BackupRefused | CannotStart e) {
            throw new CommandFailed(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new CommandFailed("The backup cannot be restored: " + e);
        }
        System.out.printf("%d events up to position %d are restored as of %s into %s.%n",
                restored.events(), restored.head(), restored.madeAt(), dataDirectory);
        System.out.println(restored.secrets().contains("master.key")
                ? "./rehearsal up builds the read models from them."
                : "The master key was not in the backup: put it into %s, or set rehearsal.master-key, before ./rehearsal up."
                        .formatted(dataDirectory.resolve("secrets/master.key")));
    }

    private static String environment(String name) {
        return Objects.requireNonNullElse(System.getenv(name), "");
    }
}
