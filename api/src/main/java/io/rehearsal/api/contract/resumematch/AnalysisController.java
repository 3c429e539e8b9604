package io.rehearsal.api.contract.resumematch;

import io.rehearsal.api.contract.RequestFailed;
import io.rehearsal.api.contract.SpeaksFor;
import io.rehearsal.api.messaging.Messages;
import io.rehearsal.api.security.Caller;
import io.rehearsal.events.resume.ResumeContent;
import io.rehearsal.events.resume.queries.FindCareerInterest;
import io.rehearsal.events.role.queries.RankRoles;
import io.rehearsal.events.role.queries.RankedRole;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** §3: what a resume tells, and which positions suit it. Both are made on reading, so a better parse and a new role count at once. */
@RestController
@SpeaksFor(ResumeMatch.class)
@RequestMapping("/api/resumes/{resume_id:\\d{1,18}}")
class AnalysisController {

    private static final int MOST_MATCHES = 20;

    private final Messages messages;
    private final ReadableResumes resumes;

    AnalysisController(Messages messages, ReadableResumes resumes) {
        this.messages = messages;
        this.resumes = resumes;
    }

    @GetMapping("/analysis")
    AnalysisBody analysis(@AuthenticationPrincipal Caller.Person caller, @PathVariable("resume_id") long resumeId) {
        var content = content(caller, resumeId);
        return AnalysisBody.of(content, messages.find(new FindCareerInterest(content), String.class).orElse(null));
    }

    @GetMapping("/matches")
    List<MatchBody> matches(@AuthenticationPrincipal Caller.Person caller, @PathVariable("resume_id") long resumeId) {
        return messages.list(new RankRoles(content(caller, resumeId), MOST_MATCHES), RankedRole.class).stream().map(MatchBody::of).toList();
    }

    private ResumeContent content(Caller.Person caller, long resumeId) {
        var content = resumes.find(caller, resumeId).content();
        if (content == null) {
            throw new RequestFailed(HttpStatus.NOT_FOUND, "分析结果不存在");
        }
        return content;
    }
}
