package io.rehearsal.api.embedded.mongodb;

import java.util.Comparator;
import java.util.stream.Stream;

/**
 * A way to documents by an index. What it finds holds every document that matches; whether one does is asked of the document.
 */
interface AccessPath {

    /** Among paths of as many equalities, a page in order is read best by order, and everything by the smaller range. */
    static Comparator<AccessPath> byWorth(boolean limited) {
        Comparator<AccessPath> equalities = Comparator.comparingInt(AccessPath::equalities);
        return limited
                ? equalities.thenComparing(AccessPath::isSorted).thenComparing(AccessPath::isRange)
                : equalities.thenComparing(AccessPath::isRange).thenComparing(AccessPath::isSorted);
    }

    String indexName();

    /** On how many fields the path goes to single values. */
    int equalities();

    boolean isRange();

    /** Whether the documents come in the order that was asked for. */
    boolean isSorted();

    /** Each position once, read as it is asked for. */
    Stream<Object> positions();
}
