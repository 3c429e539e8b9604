package io.rehearsal.api.backup;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, as the parts of a backup are checked with. */
final class Sums {

    private Sums() {
    }

    static MessageDigest begun() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What was summed up, in hex. */
    static String text(MessageDigest sum) {
        return HexFormat.of().formatHex(sum.digest());
    }

    /** The sum of these bytes, in hex. */
    static String of(byte[] bytes) {
        var sum = begun();
        sum.update(bytes);
        return text(sum);
    }
}
