package io.rehearsal.api.contract.interviewhelper.resume;

import io.rehearsal.api.contract.ListPart;
import io.rehearsal.api.contract.SnakeCaseJson;
import io.rehearsal.api.contract.SpeaksFor;
import io.rehearsal.api.contract.interviewhelper.Answer;
import io.rehearsal.api.contract.interviewhelper.InterviewHelper;
import io.rehearsal.api.contract.upload.Uploads;
import io.rehearsal.api.messaging.Messages;
import io.rehearsal.api.security.Caller;
import io.rehearsal.events.operations.queries.CountHistory;
import io.rehearsal.events.operations.queries.EventRecord;
import io.rehearsal.events.operations.queries.ListHistory;
import io.rehearsal.events.resume.commands.DeleteResume;
import io.rehearsal.events.resume.commands.ReparseResume;
import io.rehearsal.events.resume.commands.ResumeCommand;
import io.rehearsal.events.resume.commands.UploadResume;
import io.rehearsal.events.resume.queries.CountResumes;
import io.rehearsal.events.resume.queries.ListResumes;
import io.rehearsal.events.resume.queries.ResumeView;
import jakarta.validation.Valid;
import java.io.IOException;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** §2.1–2.4 and 2.12: resumes come, are shown, parsed again and go; and their own history. */
@RestController
@SpeaksFor(InterviewHelper.class)
@RequestMapping("/api/resume")
class ResumeController {

    /** 10 MiB, the contract's limit. */
    private static final long MAX_BYTES = 10L * 1024 * 1024;

    private final Messages messages;
    private final OwnResumes resumes;
    private final Uploads uploads;
    private final SnakeCaseJson json;

    ResumeController(Messages messages, OwnResumes resumes, Uploads uploads, SnakeCaseJson json) {
        this.messages = messages;
        this.resumes = resumes;
        this.uploads = uploads;
        this.json = json;
    }

    @PostMapping("/upload")
    @ResponseStatus(HttpStatus.CREATED)
    Answer.Data<ResumeBody> upload(@AuthenticationPrincipal Caller.Person caller, @RequestParam MultipartFile file) throws IOException {
        var resumeId = uploads.accept(file, MAX_BYTES,
                upload -> messages.<Long>send(new UploadResume(caller.accountId(), upload.fileName(), upload.bytes())));
        return Answer.created("简历上传成功", ResumeBody.of(resumes.changed(resumeId)));
    }

    @GetMapping
    Answer.Listing<ResumeBody.Row> list(@AuthenticationPrincipal Caller.Person caller, @ParameterObject @Valid ListPart part) {
        var found = messages.list(new ListResumes(caller.accountId(), part.offset(), part.size(), true), ResumeView.class);
        return Answer.list("获取成功", found.stream().map(ResumeBody.Row::of).toList(),
                part.total(found, () -> messages.ask(new CountResumes(caller.accountId()), Long.class)));
    }

    @GetMapping("/{resume_id}")
    Answer.Data<ResumeBody> find(@AuthenticationPrincipal Caller.Person caller, @PathVariable("resume_id") long resumeId) {
        return Answer.ok("获取成功", ResumeBody.of(resumes.find(caller, resumeId)));
    }

    @PostMapping("/{resume_id}/reparse")
    Answer.Data<ResumeBody> reparse(@AuthenticationPrincipal Caller.Person caller, @PathVariable("resume_id") long resumeId) {
        messages.send(new ReparseResume(resumeId, caller.accountId()));
        return Answer.ok("重新解析成功", ResumeBody.of(resumes.changed(resumeId)));
    }

    @DeleteMapping("/{resume_id}")
    Answer.Done delete(@AuthenticationPrincipal Caller.Person caller, @PathVariable("resume_id") long resumeId) {
        messages.send(new DeleteResume(resumeId, caller.accountId()));
        return Answer.done("删除成功");
    }

    @GetMapping("/{resume_id}/audit")
    Answer.Listing<EventBody> audit(
            @AuthenticationPrincipal Caller.Person caller, @PathVariable("resume_id") long resumeId, @ParameterObject @Valid ListPart part) {
        resumes.find(caller, resumeId);
        var history = ResumeCommand.aggregateId(resumeId);
        var events = messages.list(new ListHistory(history, part.offset(), part.size()), EventRecord.class);
        return Answer.list("获取成功", events.stream().map(event -> EventBody.of(event, json)).toList(),
                part.total(events, () -> messages.ask(new CountHistory(history), Long.class)));
    }
}
