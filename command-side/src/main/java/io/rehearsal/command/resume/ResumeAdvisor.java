package io.rehearsal.command.resume;

import io.rehearsal.command.assistant.ResumeAnalyst;
import io.rehearsal.command.assistant.SuggestionWriter;
import io.rehearsal.command.messaging.FollowUp;
import io.rehearsal.events.resume.Analysis;
import io.rehearsal.events.resume.AnalyseResume;
import io.rehearsal.events.resume.SuggestImprovements;
import io.rehearsal.events.resume.Suggestion;
import java.time.Clock;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Has resumes analysed and improved by the assistant, and keeps what it said. */
@Component
class ResumeAdvisor {

    private final ResumeAnalyst analyst;
    private final SuggestionWriter writer;
    private final ResumeReader resumes;
    private final FollowUp followUp;
    private final Clock clock;

    ResumeAdvisor(ResumeAnalyst analyst, SuggestionWriter writer, ResumeReader resumes, FollowUp followUp, Clock clock) {
        this.analyst = analyst;
        this.writer = writer;
        this.resumes = resumes;
        this.followUp = followUp;
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
        var answer = analyst.analyse(resume.content(), jd);
        followUp.send(message, new RecordAnalysis(
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
        var answer = writer.suggest(resume.content(), jd);
        return followUp.send(message, new RecordSuggestions(
                command.resumeId(), command.accountId(), resume.currentVersion(), jd, answer, clock.instant()));
    }

    /** A blank job description is none. */
    private static @Nullable String meant(@Nullable String jd) {
        return jd == null || jd.isBlank() ? null : jd.strip();
    }
}
