package io.rehearsal.command.knowledge;

import io.rehearsal.assistant.Assistants;
import io.rehearsal.events.knowledge.queries.RankPassages;
import io.rehearsal.events.knowledge.queries.RankPassages.Ranking;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Has the person's assistant read what a search found together with the question. */
@Component
class PassageReader {

    private final Assistants assistants;

    PassageReader(Assistants assistants) {
        this.assistants = assistants;
    }

    @QueryHandler
    Ranking rank(RankPassages query) {
        return assistants.of(query.accountId()).ranker().rank(query.query().strip(), query.translation(), query.candidates());
    }
}
