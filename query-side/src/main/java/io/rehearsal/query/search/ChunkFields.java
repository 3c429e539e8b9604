package io.rehearsal.query.search;

/** The names of the fields of a chunk in the index. */
final class ChunkFields {

    static final String OWNER = "ownerId";
    static final String DOCUMENT = "documentId";
    static final String PARENT = "parentId";
    static final String LANGUAGE = "language";
    static final String SEARCHED = "searched";
    static final String TEXT = "text";
    static final String HEADING = "heading";

    private ChunkFields() {
    }

    /** @param language as {@link io.rehearsal.events.knowledge.TextVector#language} */
    static String vector(String language) {
        return "vector_" + language;
    }
}
