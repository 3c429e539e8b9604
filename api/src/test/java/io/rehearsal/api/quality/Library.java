package io.rehearsal.api.quality;

import static org.awaitility.Awaitility.await;

import io.rehearsal.api.http.Application;
import io.rehearsal.api.http.Person;
import io.rehearsal.events.knowledge.queries.SearchAnswer.Passage;
import io.rehearsal.events.knowledge.queries.SearchKnowledge;
import io.rehearsal.events.knowledge.SearchOptions;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;

/** A person who has uploaded documents and asks them questions. */
final class Library {

    private static final int AT_ONCE = 4;
    private static final Duration PATIENCE = Duration.ofHours(1);
    private static final int DEPTH = 100;

    private final Person person = Person.registered();
    private final Map<Long, String> names = new HashMap<>();

    /** @param id by which what is found in it is known again */
    record File(String id, String name, String text) {
    }

    static Library of(List<File> documents, String strategy) {
        var library = new Library();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            documents.forEach(file -> threads.submit(() -> library.upload(file, strategy)));
        }
        await().atMost(PATIENCE).pollInterval(Duration.ofSeconds(5)).until(library::isProcessed);
        if (library.names.size() != documents.size()) {
            throw new AssertionError("only %d of %d documents were accepted".formatted(library.names.size(), documents.size()));
        }
        return library;
    }

    private void upload(File file, String strategy) {
        var reply = person.client().upload("/api/knowledge/upload?chunk_strategy=" + strategy, file.name, file.text.getBytes(StandardCharsets.UTF_8));
        if (reply.status() != 201) {
            System.err.println("upload of " + file.id + " answered " + reply.status() + " " + reply.text());
            return;
        }
        synchronized (names) {
            names.put(reply.data().get("id").asLong(), file.id);
        }
    }

    private boolean isProcessed() {
        for (var document : person.client().get("/api/knowledge/").data()) {
            if (document.get("status").asString().equals("processing")) {
                return false;
            }
        }
        return true;
    }

    /** Best first; nothing for what is no question. */
    List<Passage> search(String question, SearchOptions options) {
        if (question.isBlank()) {
            return List.of();
        }
        return Application.bean(QueryGateway.class)
                .query(new SearchKnowledge(person.id(), question, DEPTH, options, List.of(), List.of()),
                        ResponseTypes.instanceOf(io.rehearsal.events.knowledge.queries.SearchAnswer.class))
                .join().passages();
    }

    /** The id of the file that a document was uploaded from. */
    String name(long documentId) {
        return names.get(documentId);
    }
}
