package io.rehearsal.api.embedded.postgres;

import io.rehearsal.api.startup.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.util.FileSystemUtils;

/** PostgreSQL's data directory. */
final class PostgresCluster {

    static final String USER = "rehearsal";

    private PostgresCluster() {
    }

    /**
     * Makes the data directory where there is none. It is made under another name and moved, so that a crash in the
     * middle leaves nothing that looks like a data directory.
     *
     * @param password of the only role, which is asked for on every connection
     */
    static void initialise(Path data, String password, PostgresPrograms programs) throws IOException {
        if (Files.exists(data)) {
            return;
        }
        Path unfinished = data.resolveSibling(data.getFileName() + ".new");
        FileSystemUtils.deleteRecursively(unfinished);
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Path passwordFile = Files.createTempFile("rehearsal", ".password", ownerOnly);
        try {
            Files.writeString(passwordFile, password + "\n");
            var outcome = programs.run("initdb", "--pgdata=" + unfinished, "--username=" + USER,
                    "--auth=scram-sha-256", "--pwfile=" + passwordFile, "--encoding=UTF8", "--no-locale",
                    "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--data-checksums", "--no-instructions");
            if (!outcome.succeeded()) {
                throw new CannotStart("PostgreSQL's data directory could not be made: " + outcome.output());
            }
        } finally {
            Files.deleteIfExists(passwordFile);
        }
        Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
    }
}
