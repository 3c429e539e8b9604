package io.rehearsal.api.contract.interviewhelper.resume;

import io.rehearsal.api.contract.MayFail;
import io.rehearsal.api.contract.SnakeCase;
import io.rehearsal.api.contract.SpeaksFor;
import io.rehearsal.api.contract.interviewhelper.Answer;
import io.rehearsal.api.contract.interviewhelper.InterviewHelper;
import io.rehearsal.api.messaging.Messages;
import io.rehearsal.api.security.Caller;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.resume.Analysis;
import io.rehearsal.events.resume.Suggestion;
import io.rehearsal.events.resume.commands.AnalyseResume;
import io.rehearsal.events.resume.commands.ApplySuggestions;
import io.rehearsal.events.resume.commands.SuggestImprovements;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** §2.5–2.7: what is weak about a resume, how to mend it, and mending it. */
@RestController
@SpeaksFor(InterviewHelper.class)
@RequestMapping("/api/resume/{resume_id}")
class AdviceController {

    private final Messages messages;

    AdviceController(Messages messages) {
        this.messages = messages;
    }

    /** Job descriptions outgrow addresses, so they may come in a body too. */
    @PostMapping("/analyze")
    Answer.Data<AnalysisBody> analyze(
            @AuthenticationPrincipal Caller.Person caller,
            @PathVariable("resume_id") long resumeId,
            @RequestParam(name = "force_refresh", defaultValue = "false") boolean forceRefresh,
            @RequestParam(required = false) @Nullable String jd,
            @RequestBody(required = false) @Nullable Occasion occasion) {
        var sent = occasion == null ? new Occasion(null, null) : occasion;
        return analyze(caller, resumeId, forceRefresh || Boolean.TRUE.equals(sent.forceRefresh()), jd == null ? sent.jd() : jd);
    }

    @PostMapping(path = "/analyze", consumes = {MediaType.APPLICATION_FORM_URLENCODED_VALUE, MediaType.MULTIPART_FORM_DATA_VALUE})
    Answer.Data<AnalysisBody> analyze(
            @AuthenticationPrincipal Caller.Person caller,
            @PathVariable("resume_id") long resumeId,
            @RequestParam(name = "force_refresh", defaultValue = "false") boolean forceRefresh,
            @RequestParam(required = false) @Nullable String jd) {
        Analysis analysis = messages.send(new AnalyseResume(resumeId, caller.accountId(), JobDescription.of(jd), forceRefresh));
        return Answer.ok("分析成功", AnalysisBody.of(analysis));
    }

    @GetMapping("/suggestions")
    Answer.Data<List<SuggestionBody>> suggestions(
            @AuthenticationPrincipal Caller.Person caller,
            @PathVariable("resume_id") long resumeId,
            @RequestParam(name = "force_refresh", defaultValue = "false") boolean forceRefresh,
            @RequestParam(required = false) @Nullable String jd) {
        List<Suggestion> suggestions = messages.send(
                new SuggestImprovements(resumeId, caller.accountId(), JobDescription.of(jd), forceRefresh));
        return Answer.ok("获取成功", suggestions.stream().map(SuggestionBody::of).toList());
    }

    @MayFail(Reason.NO_SUGGESTION_APPLIES)
    @PostMapping("/optimize")
    Answer.Data<Optimization.Outcome> optimize(
            @AuthenticationPrincipal Caller.Person caller,
            @PathVariable("resume_id") long resumeId,
            @Valid @RequestBody Optimization wanted) {
        var suggestions = wanted.suggestions().stream().map(SuggestionBody::suggestion).toList();
        ApplySuggestions.Outcome outcome = messages.send(
                new ApplySuggestions(resumeId, caller.accountId(), suggestions, JobDescription.of(wanted.jd())));
        return Answer.ok("优化应用成功", Optimization.Outcome.of(outcome));
    }

    record Occasion(@Nullable String jd, @Nullable Boolean forceRefresh) implements SnakeCase {
    }
}
