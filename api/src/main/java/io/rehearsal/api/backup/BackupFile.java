package io.rehearsal.api.backup;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import tools.jackson.core.JacksonException;

/** A backup as a file that its owner alone can read. Its sums find accidents, not forgeries. */
public final class BackupFile implements AutoCloseable {

    /** What is made at the first start and kept in files; the password of the embedded PostgreSQL is made anew. */
    static final List<String> SECRETS = List.of("master.key", "jwt.secret", "operator.token");
    private static final String MASTER_KEY = "master.key";

    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(ZipFile zip, Manifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /**
     * Writes what a server tells into a file, adds the secrets, and reads all of it again.
     *
     * @param database what {@link DatabaseCopy} writes
     * @param secrets  the directory of the server's secrets; those that are not there are left out, and so are all where the master key in
     *                 it is not the one that the server uses
     * @return what the file holds
     * @throws BackupRefused where the file is there already, or what came is not whole
     */
    public static Manifest write(Path file, InputStream database, Path secrets) throws IOException {
        if (Files.exists(file)) {
            throw new BackupRefused("%s is there already, and nothing is overwritten.".formatted(file));
        }
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        Files.deleteIfExists(unfinished);
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try (var channel = FileChannel.open(unfinished, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly)) {
            try (var parts = new Parts(Channels.newOutputStream(channel))) {
                copy(database, parts, secrets);
                channel.force(true);
            }
            try (var written = open(unfinished)) {
                written.check();
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
                return written.manifest();
            }
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void copy(InputStream database, Parts parts, Path secrets) throws IOException {
        var incoming = new ZipInputStream(database);
        Manifest told = null;
        try {
            for (ZipEntry entry = incoming.getNextEntry(); entry != null; entry = incoming.getNextEntry()) {
                if (entry.getName().equals(Manifest.NAME)) {
                    told = read(incoming.readAllBytes());
                } else {
                    parts.add(entry.getName(), out -> {
                        incoming.transferTo(out);
                        return 0;
                    });
                }
            }
        } catch (ZipException | EOFException e) {
            throw new BackupRefused("The server broke off: %s. Its log says why.".formatted(e.getMessage()));
        }
        if (told == null) {
            throw new BackupRefused("The server broke off before the end. Its log says why.");
        }
        compare(told, parts.written());
        int tables = parts.written().size();
        if (proofOf(secrets).equals(told.masterKeyProof())) {
            for (var secret : SECRETS) {
                if (Files.isReadable(secrets.resolve(secret))) {
                    parts.add(Manifest.Part.SECRETS + secret, out -> {
                        Files.copy(secrets.resolve(secret), out);
                        return 0;
                    });
                }
            }
        }
        parts.end(told.with(parts.written().subList(tables, parts.written().size())));
    }

    /** The proof of the master key in a directory; empty where there is none, or none that can be one. */
    private static String proofOf(Path secrets) throws IOException {
        var key = secrets.resolve(MASTER_KEY);
        try {
            return Files.isReadable(key) ? DatabaseCopy.proof(Files.readString(key, StandardCharsets.US_ASCII)) : "";
        } catch (IllegalArgumentException notBase64) {
            return "";
        }
    }

    private static void compare(Manifest told, List<Manifest.Part> came) {
        for (var part : told.parts()) {
            if (came.stream().noneMatch(it -> it.name().equals(part.name()) && it.sha256().equals(part.sha256()))) {
                throw new BackupRefused("%s did not arrive as the server sent it. Try again.".formatted(part.name()));
            }
        }
    }

    /**
     * Opens a file without checking its parts.
     *
     * @throws BackupRefused where it is no backup, or one of another format
     */
    public static BackupFile open(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new BackupRefused("There is no file %s.".formatted(file));
        }
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw new BackupRefused("%s is no backup, or was cut off: %s.".formatted(file, e.getMessage()));
        }
        try {
            var entry = zip.getEntry(Manifest.NAME);
            if (entry == null) {
                throw new BackupRefused("%s is no backup: it does not say what it holds.".formatted(file));
            }
            try (var in = zip.getInputStream(entry)) {
                return new BackupFile(zip, read(in.readAllBytes()));
            }
        } catch (ZipException e) {
            zip.close();
            throw new BackupRefused("%s is damaged: %s.".formatted(file, e.getMessage()));
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static Manifest read(byte[] json) {
        Manifest manifest;
        try {
            manifest = Parts.JSON.readValue(json, Manifest.class);
        } catch (JacksonException e) {
            throw new BackupRefused("What the backup says of itself cannot be read.");
        }
        if (manifest == null || manifest.format() != Manifest.FORMAT || manifest.parts() == null || manifest.sequences() == null) {
            throw new BackupRefused("The backup is of another format than this version reads.");
        }
        return manifest;
    }

    /** What it says of itself. */
    public Manifest manifest() {
        return manifest;
    }

    /**
     * Reads every part and compares it with what the file says of it.
     *
     * @throws BackupRefused naming the first part that is missing, differs, or is not said to be there
     */
    public void check() throws IOException {
        var known = new HashSet<String>(Set.of(Manifest.NAME));
        for (var part : manifest.parts()) {
            known.add(part.name());
            try (var in = part(part)) {
                var summed = new DigestInputStream(in, Sums.begun());
                if (summed.transferTo(OutputStream.nullOutputStream()) != part.bytes() || !Sums.text(summed.getMessageDigest()).equals(part.sha256())) {
                    throw damaged(part);
                }
            } catch (ZipException | EOFException e) {
                throw damaged(part);
            }
        }
        var entries = zip.stream().map(ZipEntry::getName).toList();
        if (entries.size() != known.size() || !known.containsAll(entries)) {
            throw new BackupRefused("The backup holds parts that it does not say it holds.");
        }
    }

    private static BackupRefused damaged(Manifest.Part part) {
        return new BackupRefused("The backup is damaged: %s is not what was written.".formatted(part.name()));
    }

    /** The bytes of a part, unpacked; closed by the caller. */
    InputStream part(Manifest.Part part) throws IOException {
        var entry = zip.getEntry(part.name());
        if (entry == null) {
            throw new BackupRefused("The backup is damaged: %s is missing.".formatted(part.name()));
        }
        return Objects.requireNonNull(zip.getInputStream(entry));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
