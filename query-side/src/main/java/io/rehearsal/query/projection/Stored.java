package io.rehearsal.query.projection;

import org.jspecify.annotations.Nullable;

/**
 * A root document as a store keeps it.
 *
 * @param key     the aggregate's identifier
 * @param applied the sequence number of the last event that was folded
 * @param view    null while there is nothing to see
 * @param owner   whose personal data it holds; null for nobody's
 * @param erased  whether it was folded again after its owner was erased
 * @param parked  whether an event could not be folded into it: it stays as it was until it is built anew
 * @param revision how often it was written, where several write it
 */
public record Stored<V>(String key, long applied, @Nullable V view, @Nullable Long owner, boolean erased, boolean parked, long revision) {
}
