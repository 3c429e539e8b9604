package io.rehearsal.command.files;

import io.rehearsal.command.sealing.Seal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files as they were handed in, sealed under their owner's key and found by the hash of their content. */
@Component
public class OriginalFiles {

    private final JdbcClient jdbc;
    private final Seal seal;

    OriginalFiles(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /**
     * Keeps a file; the same file of the same person is kept once.
     *
     * @return SHA-256 of the file in lower-case hexadecimal
     */
    public String keep(String subject, byte[] file) {
        var hash = hash(file);
        jdbc.sql("insert into original_file (subject, content_hash, sealed) values (?, ?, ?) on conflict do nothing")
                .params(subject, hash, seal.seal(subject, hash, file))
                .update();
        return hash;
    }

    /** Empty where there is none, or its owner has been erased. */
    public Optional<byte[]> find(String subject, String hash) {
        return jdbc.sql("select sealed from original_file where subject = ? and content_hash = ?")
                .params(subject, hash)
                .query(byte[].class)
                .optional()
                .flatMap(sealed -> seal.open(subject, hash, sealed));
    }

    private static String hash(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
