package io.rehearsal.query.projection.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteManyModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import io.rehearsal.query.projection.Child;
import io.rehearsal.query.projection.ChildWrite;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.data.mongodb.core.convert.MongoConverter;

/** Collects what is to be written beside roots, by collection. */
final class ChildWrites {

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);
    private static final BulkWriteOptions ORDERED = new BulkWriteOptions().ordered(true);

    private final MongoConverter converter;
    private final Map<Class<? extends Child>, List<WriteModel<Document>>> models = new LinkedHashMap<>();

    ChildWrites(MongoConverter converter) {
        this.converter = converter;
    }

    void add(String key, List<ChildWrite> writes) {
        var root = RootFormat.id(key);
        for (var write : writes) {
            models.computeIfAbsent(write.type(), _ -> new ArrayList<>()).add(model(root, write));
        }
    }

    private WriteModel<Document> model(Object root, ChildWrite write) {
        return switch (write) {
            case ChildWrite.Put it -> {
                var document = new Document();
                converter.write(it.child(), document);
                document.append(RootFormat.ID, it.child().id()).append(RootFormat.ROOT, root);
                yield new ReplaceOneModel<>(eq(RootFormat.ID, it.child().id()), document, UPSERT);
            }
            case ChildWrite.Remove it -> new DeleteManyModel<>(it.field() == null
                    ? eq(RootFormat.ROOT, root)
                    : and(eq(RootFormat.ROOT, root), eq(it.field(), it.value())));
        };
    }

    void write(Function<Class<? extends Child>, MongoCollection<Document>> collections) {
        models.forEach((type, all) -> collections.apply(type).bulkWrite(all, ORDERED));
    }
}
