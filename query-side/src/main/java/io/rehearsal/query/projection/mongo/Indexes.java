package io.rehearsal.query.projection.mongo;

import io.rehearsal.query.projection.Projection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;

/** The indexes of a projection's collections, besides that of {@code _id}. */
public final class Indexes {

    private final MongoTemplate template;
    private final Projection<?> projection;

    Indexes(MongoTemplate template, Projection<?> projection) {
        this.template = template;
        this.projection = projection;
    }

    /** By the last part of the collection's name; the roots' have none. */
    public static Map<String, List<IndexDefinition>> of(Projection<?> projection) {
        var indexes = new TreeMap<String, List<IndexDefinition>>();
        indexes.put("", with(new Index().on(RootFormat.OWNER, Direction.ASC), projection.indexes()));
        for (var child : projection.children().keySet()) {
            indexes.put(child, with(new Index().on(RootFormat.ROOT, Direction.ASC), projection.childIndexes().getOrDefault(child, List.of())));
        }
        return indexes;
    }

    private static List<IndexDefinition> with(IndexDefinition first, List<IndexDefinition> others) {
        var all = new ArrayList<IndexDefinition>();
        var begins = first.getIndexKeys().keySet().iterator().next();
        if (others.stream().noneMatch(other -> other.getIndexKeys().keySet().iterator().next().equals(begins))) {
            all.add(first);
        }
        all.addAll(others);
        return all;
    }

    void create(String name) {
        of(projection).forEach((child, indexes) -> {
            var operations = template.indexOps(child.isEmpty() ? name : name + "_" + child);
            indexes.forEach(operations::createIndex);
        });
    }
}
