package io.rehearsal.query.projection.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.rehearsal.query.projection.ProjectionState;
import io.rehearsal.query.projection.ProjectionStates;
import org.bson.Document;

/** Keeps the states in the collection {@code projections}, a document each. */
public final class MongoStates implements ProjectionStates {

    private static final ObjectMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule()).build();
    private static final String REVISION = "revision";
    private static final String STATE = "state";

    private final MongoCollection<Document> states;

    public MongoStates(MongoDatabase database) {
        this.states = database.getCollection("projections");
    }

    @Override
    public ProjectionState find(String name) {
        var document = states.find(eq(DocumentFormat.ID, name)).first();
        try {
            return document == null
                    ? ProjectionState.none(name)
                    : JSON.readValue(document.getString(STATE), ProjectionState.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the state of projection " + name + " cannot be read", e);
        }
    }

    @Override
    public boolean replace(ProjectionState next) {
        var before = next.revision() - 1;
        return before == 0 ? insert(next) : states.replaceOne(
                and(eq(DocumentFormat.ID, next.name()), eq(REVISION, before)), document(next)).getMatchedCount() == 1;
    }

    private boolean insert(ProjectionState first) {
        try {
            states.insertOne(document(first));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    private static Document document(ProjectionState state) {
        try {
            return new Document(DocumentFormat.ID, state.name())
                    .append(REVISION, state.revision())
                    .append(STATE, JSON.writeValueAsString(state));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
