package io.rehearsal.query.projection.mongo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.rehearsal.query.projection.ProjectionState;
import io.rehearsal.query.projection.ProjectionState.Built;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Read models of the version before documents had named fields: a view was a string, and a collection beside it found it. */
final class FormerShape {

    private static final Logger LOG = LoggerFactory.getLogger(FormerShape.class);
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern COLLECTION = Pattern.compile("[a-z-]+_g\\d+(_lookup)?|tracking_tokens");
    private static final String STATE = "state";

    private final MongoDatabase database;
    private final String states;
    private final Function<ProjectionState, Document> format;

    FormerShape(MongoDatabase database, String states, Function<ProjectionState, Document> format) {
        this.database = database;
        this.states = states;
        this.format = format;
    }

    /** Numbers of generations go on; what is kept elsewhere is read on until it has been built anew. */
    void replace(Predicate<String> isKeptElsewhere) {
        var former = database.getCollection(states).find(Filters.type(STATE, "string")).into(new ArrayList<>());
        for (var document : former) {
            var state = state(document, isKeptElsewhere);
            database.getCollection(states).replaceOne(
                    Filters.and(Filters.eq("_id", state.name()), Filters.type(STATE, "string")), format.apply(state));
        }
        if (!former.isEmpty()) {
            LOG.warn("the read models were made by an earlier version, and are built anew from the events");
            drop();
        }
    }

    private void drop() {
        for (var name : database.listCollectionNames().into(new ArrayList<>())) {
            if (COLLECTION.matcher(name).matches()) {
                database.getCollection(name).drop();
            }
        }
    }

    private static ProjectionState state(Document document, Predicate<String> isKeptElsewhere) {
        var name = document.getString("_id");
        var known = read(document.getString(STATE));
        var live = isKeptElsewhere.test(name) ? built(known.path("live")) : null;
        return new ProjectionState(name, document.get("revision", Number.class).longValue() + 1, live, null, false, List.of(),
                known.path("last").asInt(), false, null);
    }

    private static @Nullable Built built(JsonNode live) {
        return live.isObject() ? new Built(live.path("generation").asInt(), live.path("version").asInt()) : null;
    }

    private static JsonNode read(String state) {
        try {
            return JSON.readTree(state);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what is known of a projection cannot be read", e);
        }
    }
}
