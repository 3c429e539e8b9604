package io.rehearsal.query.knowledge;

import io.rehearsal.events.knowledge.commands.RecallCommand;
import io.rehearsal.events.knowledge.events.RecallTestRun;
import io.rehearsal.events.knowledge.queries.CountRecallCases;
import io.rehearsal.events.knowledge.queries.FindRecallCase;
import io.rehearsal.events.knowledge.queries.ListRecallCases;
import io.rehearsal.events.knowledge.queries.RecallCaseView;
import io.rehearsal.query.knowledge.RecallCase.Run;
import io.rehearsal.query.projection.Aggregate;
import io.rehearsal.query.projection.Projections;
import io.rehearsal.query.projection.ReadModel;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Answers questions about recall cases. */
@Component
class RecallQueries {

    private static final int MOST_RUNS = 200;

    private final ReadModel<RecallCase> cases;

    RecallQueries(Projections projections, RecallProjection projection) {
        this.cases = projections.readModel(projection);
    }

    @QueryHandler
    Optional<RecallCaseView> find(FindRecallCase query) {
        var key = RecallCommand.aggregateId(query.caseId());
        try {
            return cases.find(key).map(this::view);
        } catch (RuntimeException e) {
            return cases.fold(key).map(RecallQueries::folded);
        }
    }

    @QueryHandler
    List<RecallCaseView> list(ListRecallCases query) {
        var page = Query.query(ReadModel.ownedBy(query.accountId())).with(Sort.by(Sort.Direction.DESC, "createdAt", "_id"))
                .skip(query.offset()).limit(query.limit());
        return cases.find(page).stream().map(this::view).toList();
    }

    @QueryHandler
    long count(CountRecallCases query) {
        return cases.count(Query.query(ReadModel.ownedBy(query.accountId())));
    }

    private RecallCaseView view(RecallCase it) {
        if (it.runs() == 0) {
            return it.view(List.of());
        }
        var newest = Query.query(ReadModel.besideRoot(it.caseId())).with(Sort.by(Sort.Direction.DESC, "number")).limit(MOST_RUNS);
        return it.view(cases.children(Run.class, newest).stream().map(Run::run).toList());
    }

    private static RecallCaseView folded(Aggregate<RecallCase> it) {
        return it.root().view(newest(it.children(Run.class)));
    }

    private static List<RecallTestRun> newest(List<Run> runs) {
        return runs.stream().sorted(Comparator.comparing(Run::number).reversed()).limit(MOST_RUNS).map(Run::run).toList();
    }
}
