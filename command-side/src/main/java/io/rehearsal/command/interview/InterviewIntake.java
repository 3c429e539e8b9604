package io.rehearsal.command.interview;

import io.rehearsal.assistant.Assistants;
import io.rehearsal.assistant.documents.ExtractedText;
import io.rehearsal.assistant.documents.FileNames;
import io.rehearsal.assistant.documents.TextExtractor;
import io.rehearsal.assistant.Language;
import io.rehearsal.assistant.skill.SkillLexicon;
import io.rehearsal.command.messaging.Continuation;
import io.rehearsal.command.messaging.IdSequence;
import io.rehearsal.command.resume.ResumeReader;
import io.rehearsal.command.sealing.DataKeys;
import io.rehearsal.command.sealing.Seal;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.Refusal.Subject;
import io.rehearsal.events.interview.Difficulty;
import io.rehearsal.events.interview.Format;
import io.rehearsal.events.interview.commands.CreateInterview;
import io.rehearsal.events.interview.commands.CreatePanelInterview;
import io.rehearsal.events.interview.commands.InterviewCommand;
import io.rehearsal.events.resume.ContentText;
import io.rehearsal.events.resume.ResumeContent;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes in what an interview is about. */
@Component
class InterviewIntake {

    private static final int QUESTIONS = 10;
    private static final int PANEL_QUESTIONS = 9;
    /** 10 MiB, the contracts' limit for a resume. */
    private static final int MAX_BYTES = 10 * 1024 * 1024;
    private static final int LONGEST_JOB = 20_000;
    private static final int LONGEST_POSITION = 200;
    /** Guests' interviews have random ids that nobody walks, above every id of the sequence and below 2^53, which JavaScript holds exactly. */
    private static final long LEAST_GUEST_ID = 1L << 40;
    private static final long GUEST_ID_LIMIT = 1L << 53;

    private final ResumeReader resumes;
    private final KnowledgeDocuments knowledge;
    private final TextExtractor extractor;
    private final Assistants assistants;
    private final DataKeys keys;
    private final IdSequence ids;
    private final Continuation continuation;
    private final InterviewConductor conductor;
    private final SkillLexicon lexicon;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    InterviewIntake(ResumeReader resumes, KnowledgeDocuments knowledge, TextExtractor extractor, Assistants assistants, DataKeys keys,
            IdSequence ids, Continuation continuation, InterviewConductor conductor, SkillLexicon lexicon, Clock clock) {
        this.resumes = resumes;
        this.knowledge = knowledge;
        this.extractor = extractor;
        this.assistants = assistants;
        this.keys = keys;
        this.ids = ids;
        this.continuation = continuation;
        this.conductor = conductor;
        this.lexicon = lexicon;
        this.clock = clock;
    }

    @CommandHandler
    Long create(CreateInterview command, CommandMessage<CreateInterview> message) {
        var resume = resumes.read(command.resumeId(), command.accountId());
        knowledge.require(command.accountId(), command.knowledgeDocumentIds());
        var job = meant(command.jobDescription());
        if (job != null && job.length() > LONGEST_JOB) {
            throw new Refusal(Reason.INVALID, Subject.INTERVIEW, "jobDescription",
                    "a job description has at most " + LONGEST_JOB + " characters");
        }
        var id = ids.nextInterviewId();
        var language = Language.of(job == null ? text(resume.content()) : job);
        String aggregateId = continuation.send(message, new AddInterview(id, Long.toString(command.accountId()), Format.SOLO, language, command.resumeId(),
                resume.currentVersion(), resume.content(), job, null, Difficulty.MEDIUM, List.copyOf(command.knowledgeDocumentIds()),
                null, QUESTIONS, clock.instant(), null));
        return InterviewCommand.interviewId(aggregateId);
    }

    @CommandHandler
    Long create(CreatePanelInterview command, CommandMessage<CreatePanelInterview> message) {
        var position = meant(command.position());
        if (position == null || position.length() > LONGEST_POSITION) {
            throw new Refusal(Reason.INVALID, Subject.INTERVIEW, "position",
                    "a position has between 1 and " + LONGEST_POSITION + " characters");
        }
        var text = command.file() == null ? null : text(command.fileName(), command.file());
        var resume = text == null ? null : assistants.of(null).parser().parse(text).content();
        var file = text == null ? null : UUID.randomUUID() + "." + text.fileType();
        var id = random.nextLong(LEAST_GUEST_ID, GUEST_ID_LIMIT);
        var guest = InterviewCommand.guest(id);
        keys.create(Seal.subject(guest));
        continuation.send(message, new AddInterview(id, guest, Format.PANEL, language(position, resume), null, null, resume, null, position,
                command.difficulty(), List.of(), file, PANEL_QUESTIONS, clock.instant(), null));
        conductor.conduct(id, message);
        return id;
    }

    private ExtractedText text(@Nullable String fileName, byte[] file) {
        if (file.length > MAX_BYTES) {
            throw new Refusal(Reason.FILE_TOO_LARGE, Subject.RESUME, "a resume has at most 10 MiB");
        }
        try {
            return extractor.extract(FileNames.lastSegment(fileName == null ? "" : fileName), file);
        } catch (Refusal refused) {
            throw refused.about(Subject.RESUME);
        }
    }

    private Language language(String position, @Nullable ResumeContent resume) {
        return resume == null ? PositionLanguage.of(position, lexicon) : Language.of(text(resume));
    }

    private static String text(ResumeContent content) {
        return ContentText.leaves(content).stream().map(ContentText.Leaf::value).collect(Collectors.joining("\n"));
    }

    private static @Nullable String meant(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
