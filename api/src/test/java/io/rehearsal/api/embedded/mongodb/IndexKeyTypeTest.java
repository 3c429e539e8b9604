package io.rehearsal.api.embedded.mongodb;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.KeyValue;
import java.nio.ByteBuffer;
import java.util.List;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.ObjectDataType;
import org.junit.jupiter.api.Test;

class IndexKeyTypeTest {

    private static final byte OTHER = 1;
    private static final List<KeyValue> KEYS = List.of(
            new KeyValue(0.0), new KeyValue(1.0), new KeyValue(2.0), new KeyValue(255.0), new KeyValue(256.0), new KeyValue(9007199254740991.0),
            new KeyValue(0.5), new KeyValue(-0.0), new KeyValue(-1.0), new KeyValue(-256.0), new KeyValue(Double.MAX_VALUE),
            new KeyValue(true), new KeyValue(1.0, "a"), new KeyValue(1.0, 2.0));

    private final IndexKeyType type = new IndexKeyType();
    private final ObjectDataType former = new ObjectDataType();

    @Test
    void numbers_keep_the_order_in_which_they_lie_on_disk() {
        for (var a : KEYS) {
            for (var b : KEYS) {
                assertThat(Integer.signum(type.compare(a, b))).as("%s against %s", a, b).isEqualTo(Integer.signum(former.compare(a, b)));
            }
        }
    }

    @Test
    void every_key_is_read_as_it_was_written() {
        for (var key : KEYS) {
            var buffer = new WriteBuffer();
            type.write(buffer, key);
            assertThat(type.read(written(buffer))).isEqualTo(key);
        }
    }

    @Test
    void a_number_that_was_written_in_the_former_way_is_read() {
        var buffer = new WriteBuffer().put(OTHER);
        former.write(buffer, new KeyValue(7.0));

        assertThat(type.read(written(buffer))).isEqualTo(new KeyValue(7.0));
    }

    private static ByteBuffer written(WriteBuffer buffer) {
        return buffer.getBuffer().flip();
    }
}
