package io.rehearsal.query.llmconfig;

import io.rehearsal.events.llmconfig.commands.LlmConfigCommand;
import io.rehearsal.events.llmconfig.queries.FindLlmConfig;
import io.rehearsal.events.llmconfig.queries.LlmConfigView;
import io.rehearsal.query.projection.Projections;
import io.rehearsal.query.projection.ReadModel;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers which language model a person has chosen. */
@Component
class LlmConfigQueries {

    private final ReadModel<LlmConfigView> configs;

    LlmConfigQueries(Projections projections, LlmConfigProjection projection) {
        this.configs = projections.readModel(projection);
    }

    @QueryHandler
    Optional<LlmConfigView> find(FindLlmConfig query) {
        return configs.findAnyway(LlmConfigCommand.aggregateId(query.accountId()));
    }
}
