package io.rehearsal.benchmark;

import io.rehearsal.events.MetadataKeys;
import io.rehearsal.events.resume.Analysis.Check;
import io.rehearsal.events.resume.Analysis.ExperienceAnalysis;
import io.rehearsal.events.resume.Analysis.PersonalAnalysis;
import io.rehearsal.events.resume.Analysis.SectionAnalysis;
import io.rehearsal.events.resume.Analysis.SkillsAnalysis;
import io.rehearsal.events.resume.Analysis.Status;
import io.rehearsal.events.resume.Analysis;
import io.rehearsal.events.resume.Suggestion;
import io.rehearsal.events.resume.TextEdit;
import io.rehearsal.events.resume.commands.ResumeCommand;
import io.rehearsal.events.resume.events.ResumeAnalysed;
import io.rehearsal.events.resume.events.ResumeEvent;
import io.rehearsal.events.resume.events.ResumeParsed;
import io.rehearsal.events.resume.events.ResumeUploaded;
import io.rehearsal.events.resume.events.SuggestionsApplied;
import io.rehearsal.events.resume.events.SuggestionsMade;
import io.rehearsal.events.resume.events.VersionRestored;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;

/** What happens to a resume in its first week, as it would be stored. */
final class SampleEvents {

    private static final String FIRST = "v1.0";

    private SampleEvents() {
    }

    /** An upload and its parse: a resume that can be worked on. */
    static List<ResumeEvent> uploaded(long resume, long owner) {
        var at = Instant.now();
        return List.of(
                new ResumeUploaded(resume, owner, "mira.txt", "txt", 2_400, "ab".repeat(32), SampleResume.text(), at),
                new ResumeParsed(resume, owner, null, FIRST, SampleResume.ENGINE, SampleResume.content(), SampleResume.origins(), List.of(), at));
    }

    /** Ten events: uploaded, parsed, analysed, improved twice and restored in between. */
    static List<ResumeEvent> week(long resume, long owner) {
        var events = new ArrayList<>(uploaded(resume, owner));
        events.add(analysed(resume, owner, FIRST));
        events.add(suggested(resume, owner, FIRST));
        events.add(applied(resume, owner, FIRST, "v1.1"));
        events.add(analysed(resume, owner, "v1.1"));
        events.add(restored(resume, owner, "v1.1", FIRST));
        events.add(suggested(resume, owner, FIRST));
        events.add(applied(resume, owner, FIRST, "v1.2"));
        events.add(restored(resume, owner, "v1.2", "v1.1"));
        return events;
    }

    static VersionRestored restored(long resume, long owner, String before, String version) {
        return new VersionRestored(resume, owner, before, version, Instant.now());
    }

    private static SuggestionsApplied applied(long resume, long owner, String before, String version) {
        var suggestion = suggestion(1);
        return new SuggestionsApplied(resume, owner, before, version, null, List.of(suggestion),
                List.of(new TextEdit(SampleResume.DUTY_PATH, suggestion.before(), suggestion.after())), null, 1, 0, Instant.now());
    }

    private static SuggestionsMade suggested(long resume, long owner, String version) {
        var made = new ArrayList<Suggestion>();
        for (int id = 1; id <= 6; id++) {
            made.add(suggestion(id));
        }
        return new SuggestionsMade(resume, owner, version, null, SampleResume.ENGINE, made, 6, Instant.now());
    }

    private static Suggestion suggestion(int id) {
        return new Suggestion(id, "high", "Begin with what you did", "A line that begins with a verb is read first",
                SampleResume.DUTY, SampleResume.DUTY.replace("Responsible for", "Ran"), "strong-verb: begin with an action verb");
    }

    private static ResumeAnalysed analysed(long resume, long owner, String version) {
        var checks = new ArrayList<Check>();
        for (int i = 0; i < 12; i++) {
            checks.add(new Check("check-" + i, "What is looked at", 5, 8, SampleResume.DUTY, "Say how much, how many or how often"));
        }
        var section = new SectionAnalysis(Status.GOOD, "Complete", List.of());
        var analysis = new Analysis(71, 68, 40, 80, List.of("Clear dates"), List.of("Few numbers"),
                new PersonalAnalysis(Status.GOOD, "Complete", List.of(), List.of("name", "email", "phone"), List.of()),
                section,
                new ExperienceAnalysis(Status.WARNING, "Few numbers", List.of("Say how much"), List.of(SampleResume.DUTY)),
                new SkillsAnalysis(Status.GOOD, "Three", List.of(), List.of("Java", "Kafka"), List.of(), null, null, null),
                checks);
        return new ResumeAnalysed(resume, owner, version, null, SampleResume.ENGINE, analysis, Instant.now());
    }

    /** The events as messages of their aggregate, numbered from 0, with the metadata of a request. */
    static List<DomainEventMessage<?>> messages(List<? extends ResumeEvent> events) {
        var messages = new ArrayList<DomainEventMessage<?>>();
        for (var event : events) {
            messages.add(new GenericDomainEventMessage<>(
                    "resume", ResumeCommand.aggregateId(event.resumeId()), messages.size(), event, metadata(event.ownerId())));
        }
        return messages;
    }

    /** What a request through a contract sends along. */
    static Map<String, Object> metadata(long account) {
        var request = UUID.randomUUID().toString();
        return Map.of(
                MetadataKeys.ACTOR, Long.toString(account),
                MetadataKeys.CONTRACT, "interview-helper",
                MetadataKeys.REQUEST_ID, request,
                MetadataKeys.CORRELATION_ID, request,
                MetadataKeys.CAUSATION_ID, request);
    }
}
