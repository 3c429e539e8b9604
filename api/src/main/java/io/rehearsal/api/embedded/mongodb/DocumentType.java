package io.rehearsal.api.embedded.mongodb;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Map;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Documents as BSON, the form they came in, instead of Java's serialization. */
final class DocumentType extends BasicDataType<Document> {

    /** What a value takes in memory beside its characters. */
    private static final int OVERHEAD_BYTES = 64;

    @Override
    public int getMemory(Document document) {
        return memory(document);
    }

    private static int memory(Object value) {
        return OVERHEAD_BYTES + switch (value) {
            case null -> 0;
            case String text -> 2 * text.length();
            case Map<?, ?> document -> document.values().stream().mapToInt(DocumentType::memory).sum();
            case Collection<?> list -> list.stream().mapToInt(DocumentType::memory).sum();
            default -> 0;
        };
    }

    @Override
    public void write(WriteBuffer buffer, Document document) {
        var bson = Unpooled.buffer();
        BsonEncoder.encodeDocument(document, bson);
        buffer.putVarInt(bson.readableBytes()).put(ByteBuffer.wrap(bson.array(), 0, bson.readableBytes()));
    }

    @Override
    public Document read(ByteBuffer buffer) {
        int length = DataUtils.readVarInt(buffer);
        var bson = Unpooled.wrappedBuffer(buffer.slice(buffer.position(), length));
        buffer.position(buffer.position() + length);
        return BsonDecoder.decodeBson(bson);
    }

    @Override
    public Document[] createStorage(int size) {
        return new Document[size];
    }
}
