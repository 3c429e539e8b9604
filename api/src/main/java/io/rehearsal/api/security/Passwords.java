package io.rehearsal.api.security;

import io.rehearsal.api.messaging.RequestMetadata;
import io.rehearsal.events.Refusal;
import io.rehearsal.work.FairThreads;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords by Argon2id with the parameters that OWASP's Password Storage Cheat Sheet names first for one thread: 19 MiB,
 * two passes. Few are hashed at a time, by turns of the addresses, so that a flood of logins can take neither the memory nor the processor.
 */
@Component
public class Passwords {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;
    /** A hash of the same cost that no password is known for. */
    private static final String NOBODYS = "{argon2id}$argon2id$v=19$m=%d,t=%d,p=1$%s$%s".formatted(
            KIBIBYTES, PASSES, base64(new byte[SALT_BYTES]), base64(new byte[HASH_BYTES]));

    private final CommonPasswords common = CommonPasswords.read();
    private final PasswordEncoder encoder = new DelegatingPasswordEncoder("argon2id",
            Map.of("argon2id", new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, 1, KIBIBYTES, PASSES)));
    private final FairThreads threads = new FairThreads("password", FairThreads.forProcessors(PATIENCE));

    /**
     * The encoded hash of a password that a person chooses.
     *
     * @throws Refusal with {@code PASSWORD_TOO_COMMON}
     */
    public String chosen(String password) {
        if (common.contains(password)) {
            throw new Refusal(Refusal.Reason.PASSWORD_TOO_COMMON, Refusal.Subject.ACCOUNT, "the password is one of those that are tried first");
        }
        return hash(password);
    }

    /**
     * The encoded hash, with its algorithm, parameters and salt.
     *
     * @throws io.rehearsal.events.Refusal as {@link FairThreads#call} does; a turn is waited for for ten seconds
     */
    public String hash(String password) {
        return permitted(() -> Objects.requireNonNull(encoder.encode(password)));
    }

    /**
     * Whether a password belongs to a hash. Takes as long where there is no hash, so that the time does not tell who exists.
     *
     * @param hash null for an account that does not exist
     */
    public boolean matches(String password, @Nullable String hash) {
        return permitted(() -> encoder.matches(password, hash == null ? NOBODYS : hash)) && hash != null;
    }

    private <T> T permitted(Supplier<T> work) {
        return RequestMetadata.share().<T, RuntimeException>call(() -> threads.call(work));
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
