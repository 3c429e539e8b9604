package io.rehearsal.query.dashboard;

import io.rehearsal.events.DomainEvent;
import io.rehearsal.events.interview.commands.InterviewCommand;
import io.rehearsal.events.interview.events.InterviewAbandoned;
import io.rehearsal.events.interview.events.InterviewContinued;
import io.rehearsal.events.interview.events.InterviewCreated;
import io.rehearsal.events.interview.events.InterviewEnded;
import io.rehearsal.events.interview.events.InterviewEvent;
import io.rehearsal.events.interview.events.InterviewGraded;
import io.rehearsal.events.interview.events.InterviewPaused;
import io.rehearsal.events.interview.events.QuestionAsked;
import io.rehearsal.events.interview.events.QuestionsGenerated;
import io.rehearsal.events.interview.queries.InterviewView.Status;
import io.rehearsal.events.knowledge.events.DocumentDeleted;
import io.rehearsal.events.knowledge.events.DocumentUploaded;
import io.rehearsal.events.resume.events.ResumeDeleted;
import io.rehearsal.events.resume.events.ResumeUploaded;
import io.rehearsal.query.projection.Projection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Figures by account. The order of events of different resumes, documents and interviews changes nothing. */
@Component
class DashboardProjection implements Projection<Figures> {

    private static final Set<Class<?>> CONCERNING = Set.of(ResumeUploaded.class, ResumeDeleted.class,
            DocumentUploaded.class, DocumentDeleted.class, InterviewCreated.class, QuestionsGenerated.class,
            QuestionAsked.class, InterviewPaused.class, InterviewContinued.class, InterviewAbandoned.class, InterviewEnded.class, InterviewGraded.class);

    static String key(long accountId) {
        return "account-" + accountId;
    }

    @Override
    public String name() {
        return "dashboard";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<Figures> viewType() {
        return Figures.class;
    }

    @Override
    public boolean concerns(Class<?> eventType) {
        return CONCERNING.contains(eventType);
    }

    @Override
    public Optional<String> key(DomainEvent event) {
        return switch (event) {
            case ResumeUploaded it -> Optional.of(key(it.ownerId()));
            case ResumeDeleted it -> Optional.of(key(it.ownerId()));
            case DocumentUploaded it -> Optional.of(key(it.ownerId()));
            case DocumentDeleted it -> Optional.of(key(it.ownerId()));
            case InterviewEvent it when concerns(it.getClass()) ->
                    Optional.ofNullable(InterviewCommand.accountId(it.candidate())).map(DashboardProjection::key);
            default -> Optional.empty();
        };
    }

    @Override
    public Figures evolve(@Nullable Figures view, DomainEvent event) {
        return switch (event) {
            case ResumeUploaded it -> Figures.orNone(view, it.ownerId()).withResume(it.resumeId());
            case ResumeDeleted it -> Figures.orNone(view, it.ownerId()).withoutResume(it.resumeId());
            case DocumentUploaded it -> Figures.orNone(view, it.ownerId()).withDocuments(1);
            case DocumentDeleted it -> Figures.orNone(view, it.ownerId()).withDocuments(-1);
            case InterviewCreated it -> figures(view, it).withInterview(it);
            case QuestionsGenerated it -> figures(view, it).with(it.interviewId(), Status.PENDING);
            case QuestionAsked it -> figures(view, it).with(it.interviewId(), Status.IN_PROGRESS);
            case InterviewPaused it -> figures(view, it).with(it.interviewId(), Status.PAUSED);
            case InterviewContinued it -> figures(view, it).with(it.interviewId(), Status.IN_PROGRESS);
            case InterviewAbandoned it -> figures(view, it).with(it.interviewId(), Status.ABANDONED);
            case InterviewEnded it -> figures(view, it).with(it.interviewId(), Status.ENDED);
            case InterviewGraded it -> it.grading() == 1 ? figures(view, it).withScore(it.interviewId(), it.totalScore()) : figures(view, it);
            default -> throw new IllegalArgumentException("no event of the dashboard");
        };
    }

    private static Figures figures(@Nullable Figures view, InterviewEvent event) {
        return Figures.orNone(view, Long.parseLong(event.candidate()));
    }

    @Override
    public Map<String, String> fields(Figures view) {
        return Map.of(OWNER, Long.toString(view.accountId()));
    }
}
