package io.rehearsal.query.knowledge;

import io.rehearsal.events.knowledge.commands.RecallCommand;
import io.rehearsal.events.knowledge.events.RecallTestRun;
import io.rehearsal.events.knowledge.queries.CountRecallCases;
import io.rehearsal.events.knowledge.queries.CountRecallRuns;
import io.rehearsal.events.knowledge.queries.FindRecallCase;
import io.rehearsal.events.knowledge.queries.FindRecallRun;
import io.rehearsal.events.knowledge.queries.ListRecallCases;
import io.rehearsal.events.knowledge.queries.ListRecallRuns;
import io.rehearsal.events.knowledge.queries.RecallCaseView;
import io.rehearsal.query.knowledge.RecallCase.Run;
import io.rehearsal.query.projection.Projections;
import io.rehearsal.query.projection.ReadModel;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Answers questions about recall cases. */
@Component
class RecallQueries {

    private final ReadModel<RecallCase> cases;

    RecallQueries(Projections projections, RecallProjection projection) {
        this.cases = projections.readModel(projection);
    }

    @QueryHandler
    Optional<RecallCaseView> find(FindRecallCase query) {
        return cases.findAnyway(RecallCommand.aggregateId(query.caseId())).map(RecallCase::view);
    }

    @QueryHandler
    List<RecallCaseView> list(ListRecallCases query) {
        var page = Query.query(ReadModel.ownedBy(query.accountId())).with(Sort.by(Sort.Direction.DESC, "createdAt", "_id"))
                .skip(query.offset()).limit(query.limit());
        return cases.find(page).stream().map(RecallCase::view).toList();
    }

    @QueryHandler
    long count(CountRecallCases query) {
        return cases.count(Query.query(ReadModel.ownedBy(query.accountId())));
    }

    /** Made from the case's events where the read store does not answer, so that who ran it sees what came. */
    @QueryHandler
    Optional<RecallTestRun> find(FindRecallRun query) {
        try {
            return cases.children(Run.class, Query.query(ReadModel.besideRoot(query.caseId()).and("run.runId").is(query.runId()))).stream()
                    .map(Run::run).findFirst();
        } catch (RuntimeException e) {
            return cases.fold(RecallCommand.aggregateId(query.caseId())).stream()
                    .flatMap(it -> it.children(Run.class).stream()).map(Run::run)
                    .filter(run -> run.runId() == query.runId()).findFirst();
        }
    }

    @QueryHandler
    List<RecallTestRun> list(ListRecallRuns query) {
        var page = Query.query(runs(query.accountId(), query.caseId())).with(Sort.by(Sort.Direction.DESC, "run.ranAt", "run.runId"))
                .skip(query.offset()).limit(query.limit());
        return cases.children(Run.class, page).stream().map(Run::run).toList();
    }

    @QueryHandler
    long count(CountRecallRuns query) {
        return cases.countChildren(Run.class, Query.query(runs(query.accountId(), query.caseId())));
    }

    private static Criteria runs(long accountId, @Nullable Long caseId) {
        var own = Criteria.where("run.ownerId").is(accountId);
        return caseId == null ? own : ReadModel.besideRoot(caseId).andOperator(own);
    }
}
