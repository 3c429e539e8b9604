package io.rehearsal.query.knowledge;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a person asked lately.
 *
 * @param queries the last ten different ones, newest first
 */
record AskedQueries(long accountId, List<String> queries) {

    private static final int MOST = 10;

    AskedQueries with(String query) {
        return new AskedQueries(accountId, Stream.concat(Stream.of(query), queries.stream()).distinct().limit(MOST).toList());
    }
}
