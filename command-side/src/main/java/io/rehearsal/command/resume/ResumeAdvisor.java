package io.rehearsal.command.resume;

import io.rehearsal.assistant.Assistants;
import io.rehearsal.command.messaging.Continuation;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.Refusal.Subject;
import io.rehearsal.events.resume.Analysis;
import io.rehearsal.events.resume.JobMatch;
import io.rehearsal.events.resume.Suggestion;
import io.rehearsal.events.resume.commands.AnalyseResume;
import io.rehearsal.events.resume.commands.MatchJob;
import io.rehearsal.events.resume.commands.SuggestImprovements;
import java.time.Clock;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Has resumes analysed and improved by the assistant, and keeps what it said. */
@Component
class ResumeAdvisor {

    private final Assistants assistants;
    private final ResumeReader resumes;
    private final Continuation continuation;
    private final Clock clock;

    ResumeAdvisor(Assistants assistants, ResumeReader resumes, Continuation continuation, Clock clock) {
        this.assistants = assistants;
        this.resumes = resumes;
        this.continuation = continuation;
        this.clock = clock;
    }

    @CommandHandler
    Analysis analyse(AnalyseResume command, CommandMessage<AnalyseResume> message) {
        var resume = resumes.read(command);
        var jd = meant(command.jd());
        var kept = resume.analysis(jd);
        if (kept.isPresent() && !command.forceRefresh()) {
            return kept.get();
        }
        var answer = assistants.of(command.accountId()).analyst().analyse(resume.content(), jd);
        continuation.send(message, new RecordAnalysis(
                command.resumeId(), command.accountId(), resume.currentVersion(), jd, answer, clock.instant()));
        return answer.analysis();
    }

    @CommandHandler
    List<Suggestion> suggest(SuggestImprovements command, CommandMessage<SuggestImprovements> message) {
        var resume = resumes.read(command);
        var jd = meant(command.jd());
        var kept = resume.suggestions(jd);
        if (kept.isPresent() && !command.forceRefresh()) {
            return kept.get();
        }
        var answer = assistants.of(command.accountId()).suggestions().suggest(resume.content(), jd);
        return continuation.send(message, new RecordSuggestions(
                command.resumeId(), command.accountId(), resume.currentVersion(), jd, answer, clock.instant()));
    }

    /** A match with the same description is found once for each version: the local engine and a model alike are asked no second time. */
    @CommandHandler
    JobMatch match(MatchJob command, CommandMessage<MatchJob> message) {
        var resume = resumes.read(command);
        var jd = meant(command.jobDescription());
        if (jd == null) {
            throw new Refusal(Reason.INVALID, Subject.RESUME, "jd", "there is no job description");
        }
        var kept = resume.match(jd);
        if (kept.isPresent()) {
            return kept.get();
        }
        var answer = assistants.of(command.accountId()).matcher().match(resume.content(), jd);
        continuation.send(message, new RecordMatch(
                command.resumeId(), command.accountId(), resume.currentVersion(), jd, answer, clock.instant()));
        return answer.match();
    }

    /** A blank job description is none. */
    private static @Nullable String meant(@Nullable String jd) {
        return jd == null || jd.isBlank() ? null : jd.strip();
    }
}
