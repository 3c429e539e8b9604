package io.rehearsal.query.projection;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Sums up documents whatever their order, so that what was folded and what is stored can be compared without holding
 * either: the number of documents and the sum of a hash of each. It finds accidents, not forgeries. What was applied does
 * not count.
 */
public final class Checksum {

    private long documents;
    private long sum;

    public void add(StoredDocument document) {
        documents++;
        sum += hash(document);
    }

    /** Takes a document in the place of what was there before. */
    public void replace(@Nullable StoredDocument before, StoredDocument after) {
        if (before != null) {
            documents--;
            sum -= hash(before);
        }
        add(after);
    }

    public long documents() {
        return documents;
    }

    public boolean matches(Checksum other) {
        return documents == other.documents && sum == other.sum;
    }

    @Override
    public String toString() {
        return documents + " documents, checksum " + Long.toHexString(sum);
    }

    private static long hash(StoredDocument document) {
        long hash = mixed(document.key().hashCode());
        hash = mixed(hash + Objects.hashCode(document.view()));
        hash = mixed(hash + document.fields().hashCode());
        hash = mixed(hash + document.order());
        return document.parked() ? mixed(hash + 1) : hash;
    }

    /** Spreads over all 64 bits: the finalizer of SplitMix64. */
    private static long mixed(long value) {
        var once = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        var twice = (once ^ (once >>> 27)) * 0x94d049bb133111ebL;
        return twice ^ (twice >>> 31);
    }
}
