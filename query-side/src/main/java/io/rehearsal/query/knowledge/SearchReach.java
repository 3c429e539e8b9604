package io.rehearsal.query.knowledge;

import java.util.Collection;
import java.util.Set;

/** Tells which chunks a search finds at this moment: the index is a read model of its own, and may be behind that of documents. */
public interface SearchReach {

    /** Those of the chunks that are in the index; every one of them where the index does not answer, for nobody waits for what is away. */
    Set<Long> reached(Collection<Long> chunkIds);
}
