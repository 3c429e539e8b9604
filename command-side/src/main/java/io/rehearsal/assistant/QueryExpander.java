package io.rehearsal.assistant;

import io.rehearsal.events.Engine;
import io.rehearsal.events.knowledge.queries.QueryReading.Expansion;
import java.util.List;

/** Finds what else to search for than a question's own words. */
public interface QueryExpander {

    /** @param query of any length and language, without the space around it */
    Answer expand(String query);

    /** @param expansions each term once, those that matter most first; none of them is the question itself */
    record Answer(Engine engine, List<Expansion> expansions) {
    }
}
