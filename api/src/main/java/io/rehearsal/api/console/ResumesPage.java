package io.rehearsal.api.console;

import io.rehearsal.api.messaging.Messages;
import io.rehearsal.api.security.Caller;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.account.commands.OpenPersonalData;
import io.rehearsal.events.operations.queries.EventRecord;
import io.rehearsal.events.operations.queries.ListHistory;
import io.rehearsal.events.resume.commands.ResumeCommand;
import io.rehearsal.events.resume.commands.ViewResume;
import io.rehearsal.events.resume.queries.CompareVersions;
import io.rehearsal.events.resume.queries.FindOriginal;
import io.rehearsal.events.resume.queries.FindResumeAt;
import io.rehearsal.events.resume.queries.FindResumeSource;
import io.rehearsal.events.resume.queries.ListAllResumes;
import io.rehearsal.events.resume.queries.ListVersionChanges;
import io.rehearsal.events.resume.queries.OriginalFile;
import io.rehearsal.events.resume.queries.ResumeSource;
import io.rehearsal.events.resume.queries.ResumeView;
import io.rehearsal.events.resume.queries.ResumeView.VersionChange;
import io.rehearsal.events.resume.queries.VersionComparison;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Resumes through time: as each stood after any of its events, what each changed, and what differs between two versions. */
@Controller
class ResumesPage {

    private static final String PATH = Console.PATH + "/resumes";
    private static final int PAGE = 50;

    private final Messages messages;
    private final Looks looks;

    ResumesPage(Messages messages, Looks looks) {
        this.messages = messages;
        this.looks = looks;
    }

    @GetMapping(PATH)
    String list(@RequestParam(required = false) @Nullable Long before, @RequestParam(required = false) @Nullable Long id, Model model) {
        if (id != null) {
            return "redirect:" + PATH + "/" + id;
        }
        var found = messages.list(new ListAllResumes(0, PAGE + 1, before), ListAllResumes.Row.class);
        var page = found.subList(0, Math.min(PAGE, found.size()));
        model.addAttribute("resumes", page);
        model.addAttribute("begun", before == null);
        model.addAttribute("older", found.size() > PAGE ? page.getLast().resumeId() : null);
        return "resumes";
    }

    /** That an administrator looks is put on record, which the owner sees. */
    @GetMapping(PATH + "/{id}")
    String resume(@PathVariable long id, @AuthenticationPrincipal Caller.Person viewer, Model model) {
        var events = history(id);
        var resume = messages.find(new FindResumeAt(id, null, events.getLast().at()), ResumeView.class)
                .orElseThrow(() -> none(id));
        if (!resume.deleted() && resume.content() != null && resume.ownerId() != viewer.accountId()) {
            messages.send(new ViewResume(id, viewer.accountId()));
        }
        fill(id, events, events.size() - 1, model);
        model.addAttribute("events", events);
        model.addAttribute("versions", messages.list(new ListVersionChanges(id, 0, 0), VersionChange.class).reversed());
        return "resume";
    }

    /** As it stood after one of its events. @param step the event's place, 0 for the first */
    @GetMapping(PATH + "/{id}/state")
    String state(@PathVariable long id, @RequestParam int step, @AuthenticationPrincipal Caller.Person viewer, Model model) {
        var events = history(id);
        looks.atResume(id, events, viewer);
        fill(id, events, Math.clamp(step, 0, events.size() - 1), model);
        return "resume :: state";
    }

    /** The file as it was handed in, to be kept rather than shown: whatever stands in it runs nowhere here. It is on the owner's record. */
    @PostMapping(PATH + "/{id}/original")
    ResponseEntity<byte[]> original(@PathVariable long id, @AuthenticationPrincipal Caller.Person viewer) {
        var resume = messages.find(new FindResumeAt(id, null, history(id).getLast().at()), ResumeView.class).orElseThrow(() -> none(id));
        var file = messages.find(new FindOriginal(resume.ownerId(), resume.contentHash()), OriginalFile.class).orElseThrow(() -> none(id));
        messages.send(new OpenPersonalData(resume.ownerId(), viewer.accountId(), "the file of " + ResumeCommand.aggregateId(id)));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                        .filename("resume-" + id + "." + resume.fileType()).build().toString())
                .body(file.content());
    }

    @GetMapping(PATH + "/{id}/compare")
    String compare(@PathVariable long id, @RequestParam String first, @RequestParam String second,
            @AuthenticationPrincipal Caller.Person viewer, Model model) {
        looks.atResume(id, history(id), viewer);
        model.addAttribute("comparison", messages.ask(new CompareVersions(id, first, second), VersionComparison.class));
        return "resume :: comparison";
    }

    private void fill(long id, List<EventRecord> events, int step, Model model) {
        var event = events.get(step);
        model.addAttribute("id", id);
        model.addAttribute("step", step);
        model.addAttribute("last", events.size() - 1);
        model.addAttribute("event", event);
        model.addAttribute("resume", messages.find(new FindResumeAt(id, null, event.at()), ResumeView.class).orElse(null));
        model.addAttribute("source", messages.find(new FindResumeSource(id, event.at()), ResumeSource.class).map(SourceText::of).orElse(null));
    }

    private List<EventRecord> history(long id) {
        var events = messages.list(new ListHistory(ResumeCommand.aggregateId(id)), EventRecord.class);
        if (events.isEmpty()) {
            throw none(id);
        }
        return events;
    }

    private static Refusal none(long id) {
        return new Refusal(Refusal.Reason.NOT_FOUND, Refusal.Subject.RESUME, "there is no resume " + id);
    }
}
