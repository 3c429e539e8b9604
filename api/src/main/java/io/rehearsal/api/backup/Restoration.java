package io.rehearsal.api.backup;

import io.rehearsal.api.embedded.DataDirectory;
import io.rehearsal.api.embedded.postgres.PostgresServer;
import io.rehearsal.api.secrets.SecretFiles;
import io.rehearsal.api.startup.CannotStart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.springframework.util.FileSystemUtils;

/** Puts a backup into an empty data directory, or its events into an empty database elsewhere. The read models are built at the next start. */
public final class Restoration {

    private static final String LOCK = "lock";
    private static final int MOST_SECRET_BYTES = 10_000;

    private final Path directory;

    /** @param directory the data directory to be; made where it is absent */
    public Restoration(Path directory) {
        this.directory = directory;
    }

    /**
     * Restores into the directory, with an embedded PostgreSQL. A failure leaves it as it was.
     *
     * @throws BackupRefused where the directory is not empty, or the backup is not whole or of a later version
     * @throws CannotStart   where another copy uses the directory, or PostgreSQL does not start
     */
    public Manifest restore(Path file) throws IOException {
        return restore(file, (backup, secrets) -> {
            try (var postgres = PostgresServer.start(directory.toRealPath(), secrets.getOrCreate("postgres.password"))) {
                new DatabaseFill(postgres.url(), postgres.username(), secrets.getOrCreate("postgres.password")).fill(backup);
            }
        });
    }

    /**
     * Restores the events and all else that PostgreSQL holds into an empty database elsewhere, the secrets into the directory.
     *
     * @param url      of the database, for JDBC
     * @throws BackupRefused as above, and where the database holds events
     */
    public Manifest restoreInto(String url, String username, String password, Path file) throws IOException {
        return restore(file, (backup, _) -> new DatabaseFill(url, username, password).fill(backup));
    }

    private interface Filling {
        void fill(BackupFile backup, SecretFiles secrets) throws IOException, SQLException;
    }

    private Manifest restore(Path file, Filling filling) throws IOException {
        try (var backup = BackupFile.open(file)) {
            backup.check();
            requireEmpty();
            try (var taken = DataDirectory.openToRestore(directory)) {
                boolean done = false;
                try {
                    filling.fill(backup, secrets(backup));
                    DataDirectory.restored(taken.path());
                    done = true;
                } finally {
                    if (!done) {
                        clear();
                    }
                }
            } catch (SQLException e) {
                throw new BackupRefused("PostgreSQL does not take the backup: %s.".formatted(e.getMessage()));
            }
            return backup.manifest();
        }
    }

    /** What a restore has left that was ended in the middle counts as nothing. */
    private void requireEmpty() throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        if (!Files.isDirectory(directory)) {
            throw new BackupRefused("%s is no directory.".formatted(directory));
        }
        if (DataDirectory.isUnfinished(directory)) {
            try (var _ = DataDirectory.openToRestore(directory)) {
                clear();
            }
        }
        try (var files = Files.list(directory)) {
            if (files.anyMatch(found -> !found.endsWith(LOCK))) {
                throw new BackupRefused("%s is not empty. Restore into another directory, or move what is in it away.".formatted(directory));
            }
        }
    }

    private void clear() throws IOException {
        try (var files = Files.list(directory)) {
            for (var file : files.filter(found -> !found.endsWith(LOCK)).toList()) {
                FileSystemUtils.deleteRecursively(file);
            }
        }
    }

    private SecretFiles secrets(BackupFile backup) throws IOException {
        var secrets = new SecretFiles(directory.resolve("secrets"));
        for (var part : backup.manifest().parts()) {
            var name = part.isSecret() ? part.name().substring(Manifest.Part.SECRETS.length()) : "";
            if (BackupFile.SECRETS.contains(name)) {
                try (var in = backup.part(part)) {
                    secrets.keep(name, new String(in.readNBytes(MOST_SECRET_BYTES), StandardCharsets.US_ASCII).strip());
                }
            }
        }
        return secrets;
    }
}
