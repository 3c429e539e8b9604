package io.rehearsal.api.contract.aiinterview;

import io.rehearsal.api.contract.ListPart;
import io.rehearsal.api.contract.MayFail;
import io.rehearsal.api.contract.RequestFailed;
import io.rehearsal.api.contract.SnakeCase;
import io.rehearsal.api.contract.SpeaksFor;
import io.rehearsal.api.contract.upload.Uploads;
import io.rehearsal.api.messaging.Messages;
import io.rehearsal.api.security.Caller;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.Refusal.Subject;
import io.rehearsal.events.resume.commands.DeleteResume;
import io.rehearsal.events.resume.commands.ReviseResume;
import io.rehearsal.events.resume.commands.UploadResume;
import io.rehearsal.events.resume.queries.FindResume;
import io.rehearsal.events.resume.queries.ListResumes;
import io.rehearsal.events.resume.queries.ResumeView;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Resumes come, are shown and taken away. */
@RestController
@SpeaksFor(AiInterview.class)
@RequestMapping("/api/v1/resumes")
class CandidateResumeController {

    /** 10 MiB, as interview-helper's. */
    private static final long MAX_BYTES = 10L * 1024 * 1024;

    private final Messages messages;
    private final Uploads uploads;

    CandidateResumeController(Messages messages, Uploads uploads) {
        this.messages = messages;
        this.uploads = uploads;
    }

    @MayFail(Reason.FILE_MISSING)
    @PostMapping("/upload")
    @ResponseStatus(HttpStatus.CREATED)
    Success<CandidateResumeBody> uploadCandidateResume(
            @RequestParam(required = false) @Nullable MultipartFile file, @AuthenticationPrincipal Caller.Person caller) throws IOException {
        if (file == null || file.isEmpty() && String.valueOf(file.getOriginalFilename()).isEmpty()) {
            throw new Refusal(Reason.FILE_MISSING, Subject.RESUME, "file", "there is no file");
        }
        long id = uploads.accept(file, MAX_BYTES, upload -> messages.<Long>send(new UploadResume(caller.accountId(), upload.fileName(), upload.bytes())));
        return Success.of(CandidateResumeBody.of(own(id, caller)));
    }

    @GetMapping("/user")
    Success<List<CandidateResumeBody>> listOwnResumes(@AuthenticationPrincipal Caller.Person caller, @ParameterObject @Valid ListPart part) {
        return Success.of(messages.list(new ListResumes(caller.accountId(), part.offset(), part.size(), false), ResumeView.class).stream().map(CandidateResumeBody::of).toList());
    }

    @GetMapping("/{id}")
    Success<CandidateResumeBody> getCandidateResume(@PathVariable("id") String id, @AuthenticationPrincipal Caller.Person caller) {
        return Success.of(CandidateResumeBody.of(own(Ids.number(id), caller)));
    }

    /** Replaces the parts that are named, as a new version. */
    @PutMapping("/{id}")
    Success<CandidateResumeBody> reviseCandidateResume(
            @PathVariable("id") String id, @Valid @RequestBody Revised revised, @AuthenticationPrincipal Caller.Person caller) {
        var resume = own(Ids.number(id), caller);
        messages.send(new ReviseResume(resume.resumeId(), caller.accountId(), revised.parsedData().parts()));
        return Success.of(CandidateResumeBody.of(own(resume.resumeId(), caller)));
    }

    @DeleteMapping("/{id}")
    Success<Void> deleteCandidateResume(@PathVariable("id") String id, @AuthenticationPrincipal Caller.Person caller) {
        messages.send(new DeleteResume(own(Ids.number(id), caller).resumeId(), caller.accountId()));
        return Success.of(null);
    }

    private ResumeView own(long id, Caller.Person caller) {
        var resume = messages.find(new FindResume(id), ResumeView.class)
                .orElseThrow(() -> new RequestFailed(HttpStatus.NOT_FOUND, "Resume not found"));
        if (resume.ownerId() != caller.accountId()) {
            throw new RequestFailed(HttpStatus.FORBIDDEN, "The resume belongs to another account");
        }
        return resume;
    }

    record Revised(@NotNull(message = "parsed_data is required") @Valid CandidateContent parsedData) implements SnakeCase {
    }
}
