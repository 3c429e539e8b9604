package io.rehearsal.api.contract.interviewhelper.knowledge;

import io.rehearsal.api.contract.ListPart;
import io.rehearsal.api.contract.MayFail;
import io.rehearsal.api.contract.SpeaksFor;
import io.rehearsal.api.contract.interviewhelper.Answer;
import io.rehearsal.api.contract.interviewhelper.InterviewHelper;
import io.rehearsal.api.messaging.Messages;
import io.rehearsal.api.security.Caller;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.knowledge.commands.DeleteRecallCase;
import io.rehearsal.events.knowledge.queries.CountRecallCases;
import io.rehearsal.events.knowledge.queries.ListRecallCases;
import io.rehearsal.events.knowledge.queries.RecallCaseView;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** §6: how well the right passages are found, measured on questions whose passages are known. */
@RestController
@SpeaksFor(InterviewHelper.class)
@RequestMapping("/api/knowledge/recall-test")
class RecallTestController {

    private final Messages messages;
    private final OwnCases cases;
    private final RetrievalDefaults defaults;

    RecallTestController(Messages messages, OwnCases cases, RetrievalDefaults defaults) {
        this.messages = messages;
        this.cases = cases;
        this.defaults = defaults;
    }

    @MayFail(Reason.CHUNK_NOT_FOUND)
    @PostMapping("/cases")
    @ResponseStatus(HttpStatus.CREATED)
    Answer.Data<CaseBody> create(@AuthenticationPrincipal Caller.Person caller, @Valid @RequestBody CaseBody.Wanted wanted) {
        long caseId = messages.<Long>send(wanted.by(caller.accountId()));
        return Answer.created("测试用例创建成功", CaseBody.of(cases.changed(caseId)));
    }

    @GetMapping("/cases")
    Answer.Listing<CaseBody> list(@AuthenticationPrincipal Caller.Person caller, @ParameterObject @Valid ListPart part) {
        var found = messages.list(new ListRecallCases(caller.accountId(), part.offset(), part.size()), RecallCaseView.class);
        return Answer.list("获取成功", found.stream().map(CaseBody::of).toList(),
                part.total(found, () -> messages.ask(new CountRecallCases(caller.accountId()), Long.class)));
    }

    @DeleteMapping("/cases/{test_case_id}")
    Answer.Done delete(@AuthenticationPrincipal Caller.Person caller, @PathVariable("test_case_id") long caseId) {
        messages.send(new DeleteRecallCase(caller.accountId(), caseId));
        return Answer.done("测试用例删除成功");
    }

    @MayFail(Reason.NOT_FOUND)
    @PostMapping("/run")
    @ResponseStatus(HttpStatus.CREATED)
    Answer.Data<RunBody> run(@AuthenticationPrincipal Caller.Person caller, @Valid @RequestBody Trial trial) {
        long runId = messages.<Long>send(trial.by(caller.accountId(), defaults));
        return Answer.created("测试执行成功", RunBody.of(cases.ran(trial.testCaseId(), runId)));
    }

    @MayFail(Reason.NOT_FOUND)
    @GetMapping("/results")
    Answer.Listing<RunBody> results(
            @AuthenticationPrincipal Caller.Person caller, @RequestParam(name = "test_case_id", required = false) @Nullable Long caseId,
            @ParameterObject @Valid ListPart part) {
        var runs = cases.runs(caller, caseId, part);
        return Answer.list("获取成功", runs.stream().map(RunBody::of).toList(), part.total(runs, () -> cases.count(caller, caseId)));
    }

    @MayFail(Reason.NOT_FOUND)
    @GetMapping("/summary")
    Answer.Data<SummaryBody> summary(
            @AuthenticationPrincipal Caller.Person caller, @RequestParam(name = "test_case_id", required = false) @Nullable Long caseId) {
        return Answer.ok("获取成功", SummaryBody.of(cases.runs(caller, caseId)));
    }
}
