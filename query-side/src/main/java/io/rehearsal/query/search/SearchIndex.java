package io.rehearsal.query.search;

/** Where the index lies. */
final class SearchIndex {

    static final String ALIAS = "rehearsal-search";

    private SearchIndex() {
    }
}
