package io.rehearsal.api.contract.resumematch;

import io.rehearsal.api.contract.ListPart;
import io.rehearsal.api.contract.MayFail;
import io.rehearsal.api.contract.SnakeCase;
import io.rehearsal.api.contract.SpeaksFor;
import io.rehearsal.api.contract.upload.Uploads;
import io.rehearsal.api.messaging.Messages;
import io.rehearsal.api.security.Caller;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.resume.commands.UploadResume;
import io.rehearsal.events.resume.queries.ListResumes;
import io.rehearsal.events.resume.queries.ResumeView;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** §2: resumes come and are shown. */
@RestController("resumeMatchResumeController")
@SpeaksFor(ResumeMatch.class)
@RequestMapping("/api/resumes")
class ResumeController {

    /** 5 MiB, the contract's limit. */
    private static final long MAX_BYTES = 5L * 1024 * 1024;

    private final Messages messages;
    private final ReadableResumes resumes;
    private final Uploads uploads;

    ResumeController(Messages messages, ReadableResumes resumes, Uploads uploads) {
        this.messages = messages;
        this.resumes = resumes;
        this.uploads = uploads;
    }

    @MayFail(Reason.FILE_MISSING)
    @PostMapping("/upload")
    @ResponseStatus(HttpStatus.CREATED)
    Uploaded upload(@AuthenticationPrincipal Caller.Person caller, @RequestParam(required = false) @Nullable MultipartFile file) throws IOException {
        var sent = Optional.ofNullable(file)
                .filter(it -> !it.isEmpty() || it.getOriginalFilename() != null && !it.getOriginalFilename().isEmpty())
                .orElseThrow(() -> new Refusal(Reason.FILE_MISSING, "there is no file"));
        var resumeId = uploads.accept(sent, MAX_BYTES,
                upload -> messages.<Long>send(new UploadResume(caller.accountId(), upload.fileName(), upload.bytes())));
        return new Uploaded(resumeId, "上传成功");
    }

    @GetMapping
    List<ResumeBody.Row> list(@AuthenticationPrincipal Caller.Person caller, @ParameterObject @Valid ListPart part) {
        return messages.list(new ListResumes(caller.accountId(), part.offset(), part.size(), true), ResumeView.class).stream().map(ResumeBody.Row::of).toList();
    }

    @GetMapping("/{resume_id:\\d{1,18}}")
    ResumeBody find(@AuthenticationPrincipal Caller.Person caller, @PathVariable("resume_id") long resumeId) {
        return ResumeBody.of(resumes.find(caller, resumeId));
    }

    record Uploaded(long resumeId, String status) implements SnakeCase {
    }
}
