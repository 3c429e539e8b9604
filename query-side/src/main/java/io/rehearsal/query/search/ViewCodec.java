package io.rehearsal.query.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.jspecify.annotations.Nullable;

/** Writes views as JSON, always the same text for the same view, and reads them, older shapes as far as they fit. */
final class ViewCodec<V> {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    private final Class<V> type;

    ViewCodec(Class<V> type) {
        this.type = type;
    }

    @Nullable String write(@Nullable V view) {
        try {
            return view == null ? null : JSON.writeValueAsString(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write a " + type.getSimpleName(), e);
        }
    }

    @Nullable V read(@Nullable String json) {
        try {
            return json == null ? null : JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            e.clearLocation();
            throw new IllegalStateException("cannot read a stored " + type.getSimpleName());
        }
    }
}
