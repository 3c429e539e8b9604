package io.rehearsal.assistant;

import io.rehearsal.events.knowledge.queries.RankPassages.Candidate;
import io.rehearsal.events.knowledge.queries.RankPassages.Ranking;
import io.rehearsal.events.knowledge.queries.TranslatedWord;
import java.util.List;

/** Reads a question together with the passages that a search found for it. */
public interface PassageRanker {

    /**
     * How likely each candidate answers the question, in the candidates' order. A candidate is weighed against the others, so that a
     * candidate alone may get another score than among sixty.
     *
     * @param translation of the question, for those candidates that are in the other language
     */
    Ranking rank(String query, List<TranslatedWord> translation, List<Candidate> candidates);
}
