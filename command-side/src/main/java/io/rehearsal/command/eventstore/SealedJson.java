package io.rehearsal.command.eventstore;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * A stored event before it is opened. Its fields are only skimmed: what they hold is parsed once, with what was sealed.
 *
 * @param subject the value of the field that names the person
 * @param sealed  the encrypted bytes; null where the event holds no personal data
 * @param from    where the sealed field begins in the bytes
 * @param to      one past its end
 */
record SealedJson(byte[] bytes, String subject, byte @Nullable [] sealed, int from, int to) {

    /** The field of the encrypted part. */
    static final String PERSONAL = "personal";

    private static final JsonFactory JSON = new JsonFactory();

    static SealedJson of(byte[] bytes, String subjectField) throws IOException {
        String subject = "";
        byte[] sealed = null;
        int from = 0;
        int to = 0;
        try (var parser = JSON.createParser(bytes)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                var name = parser.currentName();
                long start = parser.currentTokenLocation().getByteOffset();
                parser.nextToken();
                if (name.equals(subjectField)) {
                    subject = parser.getText();
                } else if (name.equals(PERSONAL)) {
                    int value = (int) parser.currentTokenLocation().getByteOffset();
                    parser.finishToken();
                    from = (int) start;
                    to = (int) parser.currentLocation().getByteOffset();
                    // Between the quotes; many times as fast as the parser's own decoding.
                    sealed = Base64.getDecoder().decode(Arrays.copyOfRange(bytes, value + 1, to - 1));
                } else {
                    parser.skipChildren();
                }
            }
        }
        return new SealedJson(bytes, subject, sealed, from, to);
    }

    /** The event's JSON with the opened fields in the place of the sealed one. */
    byte[] opened(byte[] plain) {
        var whole = new ByteArrayOutputStream(bytes.length - (to - from) + plain.length);
        whole.write(bytes, 0, from);
        // Without the braces.
        whole.write(plain, 1, plain.length - 2);
        whole.write(bytes, to, bytes.length - to);
        return whole.toByteArray();
    }
}
