package io.rehearsal.command.resume;

import io.rehearsal.assistant.Assistants;
import io.rehearsal.assistant.documents.ExtractedText;
import io.rehearsal.assistant.documents.FileNames;
import io.rehearsal.assistant.documents.TextExtractor;
import io.rehearsal.command.files.OriginalFiles;
import io.rehearsal.command.messaging.Continuation;
import io.rehearsal.command.messaging.IdSequence;
import io.rehearsal.command.sealing.Seal;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.Refusal.Subject;
import io.rehearsal.events.resume.commands.ReparseResume;
import io.rehearsal.events.resume.commands.ResumeCommand;
import io.rehearsal.events.resume.commands.UploadResume;
import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.springframework.stereotype.Component;

/** Reads resume files: at their upload, and again when the parser has learnt more. */
@Component
class ResumeIntake {

    /** 10 MiB, the contracts' limit for a resume. */
    private static final int MAX_BYTES = 10 * 1024 * 1024;

    private final TextExtractor extractor;
    private final Assistants assistants;
    private final OriginalFiles originals;
    private final ResumeReader resumes;
    private final IdSequence ids;
    private final Continuation continuation;
    private final Clock clock;

    ResumeIntake(TextExtractor extractor, Assistants assistants, OriginalFiles originals, ResumeReader resumes,
            IdSequence ids, Continuation continuation, Clock clock) {
        this.extractor = extractor;
        this.assistants = assistants;
        this.originals = originals;
        this.resumes = resumes;
        this.ids = ids;
        this.continuation = continuation;
        this.clock = clock;
    }

    @CommandHandler
    Long upload(UploadResume command, CommandMessage<UploadResume> message) {
        var file = command.file();
        if (file.length > MAX_BYTES) {
            throw new Refusal(Reason.FILE_TOO_LARGE, Subject.RESUME, "a resume has at most 10 MiB");
        }
        var name = FileNames.lastSegment(command.fileName());
        var text = read(name, file);
        var parse = assistants.of(command.accountId()).parser().parse(text);
        var hash = originals.keep(Seal.subject(command.accountId()), file);
        var resumeId = ids.nextResumeId();
        String aggregateId = continuation.send(message, new AddResume(resumeId, command.accountId(), name,
                text.fileType(), file.length, hash, text.text(), parse, clock.instant()));
        return ResumeCommand.resumeId(aggregateId);
    }

    @CommandHandler
    void reparse(ReparseResume command, CommandMessage<ReparseResume> message) {
        var resume = resumes.read(command);
        var file = originals.find(Seal.subject(resume.ownerId()), resume.contentHash())
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND, Subject.RESUME, "the original file has been erased with its owner"));
        var parse = assistants.of(command.accountId()).parser().parse(read(resume.fileName(), file));
        continuation.send(message, new RecordParse(command.resumeId(), command.accountId(), parse, clock.instant()));
    }

    private ExtractedText read(String name, byte[] file) {
        try {
            return extractor.extract(name, file);
        } catch (Refusal refused) {
            throw refused.about(Subject.RESUME);
        }
    }
}
