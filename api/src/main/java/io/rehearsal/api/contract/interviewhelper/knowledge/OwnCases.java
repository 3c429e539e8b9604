package io.rehearsal.api.contract.interviewhelper.knowledge;

import io.rehearsal.api.contract.ListPart;
import io.rehearsal.api.messaging.Messages;
import io.rehearsal.api.security.Caller;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.knowledge.events.RecallTestRun;
import io.rehearsal.events.knowledge.queries.CountRecallRuns;
import io.rehearsal.events.knowledge.queries.FindRecallCase;
import io.rehearsal.events.knowledge.queries.FindRecallRun;
import io.rehearsal.events.knowledge.queries.ListRecallRuns;
import io.rehearsal.events.knowledge.queries.RecallCaseView;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The recall cases of the person who asks; those of others are not there. */
@Component
class OwnCases {

    private final Messages messages;

    OwnCases(Messages messages) {
        this.messages = messages;
    }

    /** @throws Refusal with {@code NOT_FOUND} where there is none of this person's */
    RecallCaseView find(Caller.Person caller, long caseId) {
        return messages.find(new FindRecallCase(caseId), RecallCaseView.class)
                .filter(view -> view.ownerId() == caller.accountId())
                .orElseThrow(() -> new Refusal(Refusal.Reason.NOT_FOUND, Refusal.Subject.RECALL_CASE,
                        "the person has no such recall case"));
    }

    /**
     * The case that a command of this person's has just made or run.
     *
     * @throws Refusal with {@code UNAVAILABLE} where the read model has not heard of it; it is kept all the same
     */
    RecallCaseView changed(long caseId) {
        return messages.find(new FindRecallCase(caseId), RecallCaseView.class).orElseThrow(OwnCases::behind);
    }

    /** As {@link #changed}, for a run of it. */
    RecallTestRun ran(long caseId, long runId) {
        return messages.find(new FindRecallRun(caseId, runId), RecallTestRun.class).orElseThrow(OwnCases::behind);
    }

    /**
     * What was run, newest first.
     *
     * @param caseId of one case; null for every one
     * @throws Refusal with {@code NOT_FOUND} where the person has no such case
     */
    List<RecallTestRun> runs(Caller.Person caller, @Nullable Long caseId, ListPart part) {
        require(caller, caseId);
        return messages.list(new ListRecallRuns(caller.accountId(), caseId, part.offset(), part.size()), RecallTestRun.class);
    }

    /** As {@link #runs(Caller.Person, Long, ListPart)}, all of them. */
    List<RecallTestRun> runs(Caller.Person caller, @Nullable Long caseId) {
        require(caller, caseId);
        return messages.list(new ListRecallRuns(caller.accountId(), caseId), RecallTestRun.class);
    }

    long count(Caller.Person caller, @Nullable Long caseId) {
        return messages.ask(new CountRecallRuns(caller.accountId(), caseId), Long.class);
    }

    private void require(Caller.Person caller, @Nullable Long caseId) {
        if (caseId != null) {
            find(caller, caseId);
        }
    }

    private static Refusal behind() {
        return new Refusal(Refusal.Reason.UNAVAILABLE, Refusal.Subject.RECALL_CASE, "the read model has not heard of it");
    }
}
