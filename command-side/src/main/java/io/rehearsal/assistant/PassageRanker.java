package io.rehearsal.assistant;

import io.rehearsal.events.knowledge.queries.RankPassages.Candidate;
import io.rehearsal.events.knowledge.queries.RankPassages.Ranking;
import java.util.List;

/** Reads a question together with the passages that a search found for it. */
public interface PassageRanker {

    /**
     * How likely each candidate answers the question, in the candidates' order. A candidate is weighed against the others, so that a
     * candidate alone may get another score than among sixty.
     */
    Ranking rank(String query, List<Candidate> candidates);
}
