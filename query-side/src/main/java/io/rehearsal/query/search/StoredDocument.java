package io.rehearsal.query.search;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A document as a store keeps it.
 *
 * @param applied the sequence number of the last applied event by aggregate: what is not beyond it changes nothing
 * @param view    the view as JSON; null while there is nothing to see
 * @param fields  what the document is found by besides its key
 * @param order   where it stands in a listing of all, smallest first
 * @param parked  whether an event could not be folded into it: it stays as it was until it is built anew
 */
record StoredDocument(
        String key, Map<String, Long> applied, @Nullable String view, Map<String, String> fields, long order, boolean parked) {
}
