package io.rehearsal.command.sealing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The key that wraps every person's key. It never leaves the process and is never stored beside what it wraps. */
@Component
public final class MasterKey {

    private static final int BYTES = 32;
    private final SecretKey wrapping;
    private final SecretKey hashing;

    /** @param base64 32 random bytes in Base64 */
    public MasterKey(@Value("${rehearsal.master-key}") String base64) {
        var bytes = Base64.getDecoder().decode(base64.strip());
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("rehearsal.master-key must be 32 bytes in Base64, not " + bytes.length);
        }
        wrapping = new SecretKeySpec(bytes, "AES");
        hashing = new SecretKeySpec(mac(new SecretKeySpec(bytes, "HmacSHA256"), "login names"), "HmacSHA256");
    }

    byte[] wrap(String subject, byte[] dataKey) {
        return AesGcm.seal(wrapping, subject.getBytes(StandardCharsets.UTF_8), dataKey);
    }

    SecretKey unwrap(String subject, byte[] wrapped) {
        return new SecretKeySpec(AesGcm.open(wrapping, subject.getBytes(StandardCharsets.UTF_8), wrapped), "AES");
    }

    /** A keyed hash (HMAC-SHA-256): equal for equal texts, and of no use without the master key. */
    public byte[] hash(String text) {
        return mac(hashing, text);
    }

    private static byte[] mac(SecretKey key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
