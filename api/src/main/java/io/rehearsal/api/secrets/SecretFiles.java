package io.rehearsal.api.secrets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/** Secrets in files that only their owner can read, one file a secret. */
public final class SecretFiles {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path directory;

    /** @param directory made where it is absent, readable by its owner only */
    public SecretFiles(Path directory) {
        this.directory = directory;
    }

    /** Answers the secret of that name, making one of 32 random bytes in base64 where there is none yet. */
    public String getOrCreate(String name) {
        try {
            Path file = directory.resolve(name);
            if (!Files.exists(file)) {
                var bytes = new byte[BYTES];
                RANDOM.nextBytes(bytes);
                write(file, Base64.getEncoder().encodeToString(bytes));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read or write the secrets in " + directory, e);
        }
    }

    /** Keeps a secret that is known, in the place of one of that name. */
    public void keep(String name, String secret) {
        try {
            write(directory.resolve(name), secret);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the secrets in " + directory, e);
        }
    }

    /** A crash leaves the whole secret or none: half a key would make everything sealed with it unreadable. */
    private void write(Path file, String secret) throws IOException {
        Files.createDirectories(directory);
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        Path unfinished = directory.resolve(file.getFileName() + ".new");
        Files.deleteIfExists(unfinished);
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try (var channel = FileChannel.open(unfinished, options, ownerOnly)) {
            channel.write(StandardCharsets.US_ASCII.encode(secret + "\n"));
            channel.force(true);
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        try (var parent = FileChannel.open(directory, StandardOpenOption.READ)) {
            parent.force(true);
        }
    }
}
