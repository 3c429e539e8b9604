package io.rehearsal.command.knowledge;

import io.rehearsal.command.sealing.Seal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Vectors that were made before, each sealed under the key of the person whose text it is of: four bytes a number, the lowest first. */
@Component
class VectorTable {

    private static final HexFormat HEX = HexFormat.of();

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Seal seal;

    VectorTable(JdbcClient jdbc, JdbcTemplate batches, Seal seal) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.seal = seal;
    }

    /** Which vector is wanted. @param hash of the text, in hexadecimal */
    record Key(String model, String hash) {

        static Key of(EmbeddedText text) {
            return new Key(text.model().id(), text.hash());
        }

        /** What it is sealed in, so that it cannot be passed off as another's. */
        private String context() {
            return model + "/" + hash;
        }
    }

    /** Those of the keys that are there; none of a person who has been erased. */
    Map<Key, float[]> find(String subject, Collection<Key> keys) {
        var found = new HashMap<Key, float[]>();
        if (keys.isEmpty()) {
            return found;
        }
        jdbc.sql("select model, content_hash, sealed from text_vector where subject = :subject and (model, content_hash) in (:keys)")
                .param("subject", subject)
                .param("keys", keys.stream().map(key -> new Object[] {key.model(), HEX.parseHex(key.hash())}).toList())
                .query(row -> {
                    var key = new Key(row.getString(1), HEX.formatHex(row.getBytes(2)));
                    seal.open(subject, key.context(), row.getBytes(3)).ifPresent(bytes -> found.put(key, numbers(bytes)));
                });
        return found;
    }

    /** @throws io.rehearsal.events.Refusal with {@code NOT_FOUND} where the person has been erased */
    void keep(String subject, Map<Key, float[]> vectors) {
        List<Object[]> rows = vectors.entrySet().stream().map(entry -> {
            var key = entry.getKey();
            return new Object[] {subject, key.model(), HEX.parseHex(key.hash()), seal.seal(subject, key.context(), bytes(entry.getValue()))};
        }).toList();
        batches.batchUpdate("insert into text_vector (subject, model, content_hash, sealed) values (?, ?, ?, ?) on conflict do nothing", rows);
    }

    private static byte[] bytes(float[] vector) {
        var buffer = ByteBuffer.allocate(vector.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        buffer.asFloatBuffer().put(vector);
        return buffer.array();
    }

    private static float[] numbers(byte[] bytes) {
        var vector = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(vector);
        return vector;
    }
}
