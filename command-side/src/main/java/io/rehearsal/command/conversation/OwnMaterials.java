package io.rehearsal.command.conversation;

import io.rehearsal.assistant.ChatAssistant.Material;
import io.rehearsal.assistant.ChatAssistant.Material.Found;
import io.rehearsal.assistant.ChatAssistant.Material.HeldInterview;
import io.rehearsal.assistant.ChatAssistant.Material.Resume;
import io.rehearsal.events.interview.queries.FindInterview;
import io.rehearsal.events.interview.queries.InterviewView;
import io.rehearsal.events.interview.queries.ListInterviews;
import io.rehearsal.events.knowledge.queries.SearchAnswer;
import io.rehearsal.events.knowledge.queries.SearchKnowledge;
import io.rehearsal.events.knowledge.SearchOptions;
import io.rehearsal.events.resume.queries.FindResume;
import io.rehearsal.events.resume.queries.ListResumes;
import io.rehearsal.events.resume.queries.ResumeView;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What people have brought here, asked of the read side when a reply wants it. */
@Component
class OwnMaterials {

    private static final int PASSAGES = 3;

    private final QueryGateway queries;

    OwnMaterials(@Lazy QueryGateway queries) {
        this.queries = queries;
    }

    Material of(long accountId) {
        return new Asked(accountId);
    }

    private final class Asked implements Material {

        private final long accountId;

        private Asked(long accountId) {
            this.accountId = accountId;
        }

        @Override
        public Optional<Resume> newestResume() {
            return list(new ListResumes(accountId, 0, 1, true), ResumeView.class).stream().findFirst()
                    .flatMap(listed -> find(new FindResume(listed.resumeId()), ResumeView.class))
                    .flatMap(view -> Optional.ofNullable(view.content()).map(content -> new Resume(String.valueOf(view.fileName()), content)));
        }

        @Override
        public Optional<HeldInterview> lastInterview() {
            return list(new ListInterviews(accountId), InterviewView.class).stream()
                    .filter(interview -> interview.status() == InterviewView.Status.COMPLETED)
                    .findFirst()
                    .flatMap(listed -> find(new FindInterview(listed.interviewId()), InterviewView.class))
                    .flatMap(OwnMaterials::held);
        }

        @Override
        public List<Found> search(String query) {
            var options = new SearchOptions(SearchOptions.Legs.HYBRID, true, true);
            try {
                return queries.query(new SearchKnowledge(accountId, query, PASSAGES, options, List.of(), List.of()), SearchAnswer.class).join().passages().stream()
                        .map(hit -> new Found(hit.fileName(), "/api/knowledge/" + hit.documentId() + "/preview", String.valueOf(hit.chunk().text()), hit.score()))
                        .toList();
            } catch (CompletionException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : e;
            }
        }
    }

    private static Optional<HeldInterview> held(InterviewView view) {
        return view.gradings().stream().findFirst().flatMap(grading -> Optional.ofNullable(grading.report()))
                .map(report -> new HeldInterview(view.position(), report));
    }

    private <R> Optional<R> find(Object query, Class<R> answer) {
        return joined(queries.query(query, ResponseTypes.optionalInstanceOf(answer)));
    }

    private <R> List<R> list(Object query, Class<R> answer) {
        return joined(queries.query(query, ResponseTypes.multipleInstancesOf(answer)));
    }

    private static <R> R joined(CompletableFuture<R> asked) {
        try {
            return asked.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
