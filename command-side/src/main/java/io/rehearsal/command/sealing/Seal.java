package io.rehearsal.command.sealing;

import io.rehearsal.events.Refusal;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.Refusal.Subject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Encrypts what tells about a person under that person's key. */
@Component
public class Seal {

    private final DataKeys keys;

    Seal(DataKeys keys) {
        this.keys = keys;
    }

    /**
     * The name of the person in the key store.
     *
     * @param id an account id, or the name of a guest
     */
    public static String subject(Object id) {
        return "person-" + id;
    }

    /**
     * @param context what the bytes are, such as the event's name; they open only in the same context
     * @throws Refusal with {@code NOT_FOUND} where the person has been erased
     */
    public byte[] seal(String subject, String context, byte[] plain) {
        var key = keys.find(subject)
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND, Subject.ACCOUNT,
                        "the person has no data key: erased, or never registered"));
        return AesGcm.seal(key, bytes(context), plain);
    }

    /**
     * @return the bytes, or empty where the person has been erased
     * @throws SealBroken where they were not sealed here under this context
     */
    public Optional<byte[]> open(String subject, String context, byte[] sealed) {
        return keys.find(subject).map(key -> AesGcm.open(key, bytes(context), sealed));
    }

    private static byte[] bytes(String context) {
        return context.getBytes(StandardCharsets.UTF_8);
    }
}
