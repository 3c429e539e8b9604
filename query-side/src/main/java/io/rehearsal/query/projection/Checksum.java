package io.rehearsal.query.projection;

import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Sums up documents whatever their order, so that what was folded and what is stored can be compared without holding
 * either: the number of documents and the sum of a hash of each. It finds accidents, not forgeries.
 */
public final class Checksum<V> {

    private final ToLongFunction<Stored<V>> hash;
    private long documents;
    private long sum;

    public Checksum(ToLongFunction<Stored<V>> hash) {
        this.hash = hash;
    }

    public void add(Stored<V> document) {
        documents++;
        sum += mixed(hash.applyAsLong(document));
    }

    /** Takes a document in the place of what was there before. */
    public void replace(@Nullable Stored<V> before, Stored<V> after) {
        if (before != null) {
            documents--;
            sum -= mixed(hash.applyAsLong(before));
        }
        add(after);
    }

    public long documents() {
        return documents;
    }

    /** The sum alone, in hex. */
    public String sum() {
        return Long.toHexString(sum);
    }

    public boolean matches(Checksum<V> other) {
        return documents == other.documents && sum == other.sum;
    }

    @Override
    public String toString() {
        return documents + " documents, checksum " + Long.toHexString(sum);
    }

    /** Spreads over all 64 bits: the finalizer of SplitMix64. */
    private static long mixed(long value) {
        var once = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        var twice = (once ^ (once >>> 27)) * 0x94d049bb133111ebL;
        return twice ^ (twice >>> 31);
    }
}
