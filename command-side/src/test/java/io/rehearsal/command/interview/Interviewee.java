package io.rehearsal.command.interview;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.rehearsal.command.Spine;
import io.rehearsal.events.account.Role;
import io.rehearsal.events.account.commands.RegisterAccount;
import io.rehearsal.events.interview.commands.CreateInterview;
import io.rehearsal.events.interview.commands.InterviewCommand;
import io.rehearsal.events.interview.events.InterviewEvent;
import io.rehearsal.events.resume.commands.UploadResume;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/** A person with a resume, who is interviewed on the whole command side. */
final class Interviewee {

    private static final CommandGateway COMMANDS = Spine.bean(CommandGateway.class);
    private static final EventStore EVENTS = Spine.bean(EventStore.class);

    final long id = COMMANDS.<Long>sendAndWait(
            new RegisterAccount("interviewee-" + UUID.randomUUID(), null, "{hash}", null, null, null, Role.JOB_SEEKER));
    final String candidate = Long.toString(id);
    private final String resume;

    Interviewee(String resume) {
        this.resume = resume;
    }

    long upload() {
        return COMMANDS.<Long>sendAndWait(new UploadResume(id, "cv.txt", resume.getBytes(UTF_8)));
    }

    long interview(@Nullable String jobDescription, List<Long> documents) {
        return COMMANDS.<Long>sendAndWait(new CreateInterview(id, upload(), jobDescription, documents));
    }

    List<InterviewEvent> stream(long interview) {
        return EVENTS.readEvents(InterviewCommand.aggregateId(interview)).asStream().map(event -> (InterviewEvent) event.getPayload()).toList();
    }

    <T extends InterviewEvent> List<T> all(long interview, Class<T> type) {
        return stream(interview).stream().flatMap(event -> type.isInstance(event) ? Stream.of(type.cast(event)) : Stream.empty()).toList();
    }

    boolean has(long interview, Class<? extends InterviewEvent> type) {
        return !all(interview, type).isEmpty();
    }
}
