package io.rehearsal.api.contract.interviewhelper.resume;

import io.rehearsal.api.contract.ListPart;
import io.rehearsal.api.contract.MayFail;
import io.rehearsal.api.contract.SnakeCase;
import io.rehearsal.api.contract.SpeaksFor;
import io.rehearsal.api.contract.interviewhelper.Answer;
import io.rehearsal.api.contract.interviewhelper.InterviewHelper;
import io.rehearsal.api.messaging.Messages;
import io.rehearsal.api.security.Caller;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.resume.commands.RestoreVersion;
import io.rehearsal.events.resume.queries.CompareVersions;
import io.rehearsal.events.resume.queries.ExportResume;
import io.rehearsal.events.resume.queries.ListVersionChanges;
import io.rehearsal.events.resume.queries.ResumeView.VersionChange;
import io.rehearsal.events.resume.queries.VersionComparison;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** §2.8–2.11: the versions of a resume, and the current one as a file. */
@RestController
@SpeaksFor(InterviewHelper.class)
@RequestMapping("/api/resume/{resume_id}")
class VersionController {

    private final Messages messages;
    private final OwnResumes resumes;

    VersionController(Messages messages, OwnResumes resumes) {
        this.messages = messages;
        this.resumes = resumes;
    }

    @GetMapping("/optimization-history")
    Answer.Data<List<VersionChangeBody>> history(
            @AuthenticationPrincipal Caller.Person caller, @PathVariable("resume_id") long resumeId, @ParameterObject @Valid ListPart part) {
        resumes.find(caller, resumeId);
        var rows = messages.list(new ListVersionChanges(resumeId, part.offset(), part.size()), VersionChange.class).stream().map(VersionChangeBody::of).toList();
        return Answer.ok("获取成功", rows);
    }

    @MayFail(Reason.FORMAT_UNSUPPORTED)
    @GetMapping("/export")
    @ApiResponse(responseCode = "200", description = "OK", content = {
        @Content(mediaType = "application/pdf", schema = @Schema(type = "string", format = "binary")),
        @Content(mediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document", schema = @Schema(type = "string", format = "binary"))})
    ResponseEntity<byte[]> export(
            @AuthenticationPrincipal Caller.Person caller,
            @PathVariable("resume_id") long resumeId,
            @RequestParam(defaultValue = "pdf") String format,
            @Parameter(description = "版式：classic（蓝色标题）、compact（紧凑）、modern（居中姓名、绿色标题栏）", schema = @Schema(allowableValues = {"classic", "compact", "modern"}))
            @RequestParam(defaultValue = "classic") String template) {
        resumes.find(caller, resumeId);
        var wanted = format.toLowerCase(Locale.ROOT);
        var file = messages.ask(new ExportResume(resumeId, wanted, template.toLowerCase(Locale.ROOT)), ExportResume.ExportedFile.class);
        var name = "optimized_resume_%s.%s".formatted(file.version(), wanted);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
                .body(file.bytes());
    }

    @MayFail(Reason.UNKNOWN_VERSION)
    @GetMapping("/compare")
    Answer.Data<ComparisonBody> compare(
            @AuthenticationPrincipal Caller.Person caller,
            @PathVariable("resume_id") long resumeId,
            @RequestParam String version1,
            @RequestParam String version2) {
        resumes.find(caller, resumeId);
        var comparison = messages.ask(new CompareVersions(resumeId, version1, version2), VersionComparison.class);
        return Answer.ok("对比成功", ComparisonBody.of(comparison));
    }

    @MayFail(Reason.UNKNOWN_VERSION)
    @PostMapping("/restore")
    Answer.Data<Restored> restore(
            @AuthenticationPrincipal Caller.Person caller,
            @PathVariable("resume_id") long resumeId,
            @Valid @RequestBody Restoration wanted) {
        RestoreVersion.Outcome outcome = messages.send(
                new RestoreVersion(resumeId, caller.accountId(), wanted.version().strip()));
        return Answer.ok("恢复成功", new Restored(outcome.version(), outcome.restoredAt()));
    }

    record Restoration(@NotBlank(message = "version 不能为空") String version) {
    }

    record Restored(String version, Instant restoredAt) implements SnakeCase {
    }
}
