package io.rehearsal.assistant.local.retrieval;

import io.rehearsal.assistant.PassageRanker;
import io.rehearsal.events.Engine;
import io.rehearsal.events.knowledge.queries.RankPassages.Candidate;
import io.rehearsal.events.knowledge.queries.RankPassages.Ranking;
import io.rehearsal.events.knowledge.queries.TranslatedWord;
import java.util.List;
import org.springframework.stereotype.Component;

/** Ranks by a model that was fitted to public questions and the passages that answer them. Sixty passages take some milliseconds. */
@Component
public final class LocalPassageRanker implements PassageRanker {

    private static final Engine ENGINE = Engine.local("ranker-2");
    /** A question is read up to here: what a longer one asks stands at its beginning, or it is no question. */
    private static final int LONGEST = 1_000;

    private final RankingModel model = RankingModel.shipped();

    @Override
    public Ranking rank(String query, List<TranslatedWord> translation, List<Candidate> candidates) {
        var own = Signals.of(query.substring(0, Math.min(query.length(), LONGEST)), of(candidates, false)).iterator();
        var other = Signals.of(translation, of(candidates, true)).iterator();
        var rows = candidates.stream().map(candidate -> (candidate.translated() ? other : own).next()).toList();
        return new Ranking(ENGINE, rows.stream().map(model::likelihood).toList(), rows.stream().map(Signals::named).toList());
    }

    /** Passages of one language are weighed against each other: what is rare among them is not rare in the other's. */
    private static List<Candidate> of(List<Candidate> candidates, boolean translated) {
        return candidates.stream().filter(candidate -> candidate.translated() == translated).toList();
    }
}
