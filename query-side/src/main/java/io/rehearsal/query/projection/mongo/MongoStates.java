package io.rehearsal.query.projection.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.mongodb.client.model.ReplaceOptions;
import io.rehearsal.query.projection.FollowerTokens;
import io.rehearsal.query.projection.Position;
import io.rehearsal.query.projection.ProjectionState;
import io.rehearsal.query.projection.ProjectionStates;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

/** Keeps the states in the collection {@code projections}, a document each, and in {@code followers} how far those have come. */
public final class MongoStates implements ProjectionStates, FollowerTokens {

    private static final String STATES = "projections";
    private static final String FOLLOWERS = "followers";

    private record Seen(Document document, ProjectionState state) {
    }

    private final MongoTemplate template;
    private final Map<String, Seen> seen = new ConcurrentHashMap<>();

    public MongoStates(MongoTemplate template) {
        this.template = template;
    }

    @Override
    public ProjectionState find(String name) {
        var found = template.findById(name, ProjectionState.class, STATES);
        return found == null ? ProjectionState.none(name) : found;
    }

    @Override
    public Map<String, ProjectionState> findAll() {
        var all = new HashMap<String, ProjectionState>();
        template.getCollection(STATES).find().forEach(document -> all.put(document.getString("_id"), state(document)));
        return all;
    }

    /** Every node looks at all of them twice a second, and they hardly ever change. */
    private ProjectionState state(Document document) {
        return seen.compute(document.getString("_id"), (_, before) -> before != null && before.document.equals(document)
                ? before
                : new Seen(document, template.getConverter().read(ProjectionState.class, document))).state;
    }

    @Override
    public void bringOver(Predicate<String> isKeptElsewhere) {
        new FormerShape(template.getDb(), STATES, this::document).replace(isKeptElsewhere);
    }

    @Override
    public boolean replace(ProjectionState next) {
        var before = next.revision() - 1;
        if (before == 0) {
            return insert(next);
        }
        var same = new Document("_id", next.name()).append("revision", before);
        return template.getCollection(STATES).replaceOne(same, document(next)).getMatchedCount() == 1;
    }

    private Document document(ProjectionState state) {
        var document = new Document();
        template.getConverter().write(state, document);
        return document;
    }

    private boolean insert(ProjectionState first) {
        try {
            template.insert(first, STATES);
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    @Override
    public Position find(String follower, Position orElse) {
        var found = template.findOne(Query.query(where("_id").is(follower)), Document.class, FOLLOWERS);
        return found == null ? orElse : new Position(
                found.get("index", Number.class).longValue(),
                found.getList("gaps", Number.class, List.of()).stream().map(Number::longValue).collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public void store(String follower, Position position) {
        var document = new Document("_id", follower).append("index", position.index()).append("gaps", List.copyOf(position.gaps()));
        template.getCollection(FOLLOWERS).replaceOne(new Document("_id", follower), document, new ReplaceOptions().upsert(true));
    }
}
