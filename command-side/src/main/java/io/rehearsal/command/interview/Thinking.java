package io.rehearsal.command.interview;

import io.rehearsal.assistant.AnswerGrader;
import io.rehearsal.assistant.Assistant;
import io.rehearsal.assistant.Assistants;
import io.rehearsal.assistant.FollowUpWriter;
import io.rehearsal.assistant.QuestionWriter;
import io.rehearsal.assistant.QuestionWriter.Brief;
import io.rehearsal.assistant.ReportWriter;
import io.rehearsal.command.interview.Work.Asked;
import io.rehearsal.command.interview.Work.Generate;
import io.rehearsal.command.interview.Work.Grade;
import io.rehearsal.command.interview.Work.React;
import io.rehearsal.events.Engine;
import io.rehearsal.events.interview.commands.InterviewCommand;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Has the person's assistant do an interview's work. */
@Component
class Thinking {

    private final Assistants assistants;
    private final KnowledgeDocuments knowledge;
    private final EarlierInterviews earlier;
    private final ExecutorService beside = Executors.newVirtualThreadPerTaskExecutor();

    Thinking(Assistants assistants, KnowledgeDocuments knowledge, EarlierInterviews earlier) {
        this.assistants = assistants;
        this.knowledge = knowledge;
        this.earlier = earlier;
    }

    QuestionWriter.Answer questions(Generate work) {
        var it = work.brief();
        var passages = knowledge.passages(work.candidate(), work.knowledgeDocumentIds());
        return assistant(work).questions().write(new Brief(it.format(), it.language(), it.resume(), it.jobDescription(), it.position(),
                it.difficulty(), passages, it.count(), it.parts(), earlier.asked(work.candidate()), it.seed()));
    }

    FollowUpWriter.Answer reaction(React work) {
        return work.mayFollowUp()
                ? assistant(work).followUps().next(work.question(), work.exchanges(), work.language())
                : speechless("the question has had its follow-ups");
    }

    /** The reaction of somebody who has nothing to ask further. */
    static FollowUpWriter.Answer speechless(String reason) {
        return new FollowUpWriter.Answer(Engine.local("1").insteadOf(reason), Optional.empty());
    }

    /** Questions are graded beside one another: a model answers them in the time of the slowest. */
    ReportWriter.Answer grading(Grade work) {
        var grader = grader(work);
        var graded = all(work.asked().stream().map(asked -> (Callable<AnswerGrader.Answer>) () -> grade(grader, asked, work)).toList());
        var report = assistant(work).reports().write(new ReportWriter.Interview(work.format(), work.language(), work.questions(),
                graded.stream().map(AnswerGrader.Answer::grade).toList(),
                knowledge.passages(work.candidate(), work.knowledgeDocumentIds())));
        var engines = graded.stream().map(AnswerGrader.Answer::engine).toList();
        return new ReportWriter.Answer(Engines.of(engines, report.engine()), report.report());
    }

    private static AnswerGrader.Answer grade(AnswerGrader grader, Asked asked, Grade work) {
        return grader.grade(asked.question(), asked.exchanges(), work.language());
    }

    private AnswerGrader grader(Grade work) {
        return work.grader() == null
                ? assistant(work).grader()
                : assistants.grader(work.grader(), accountId(work))
                        .orElseThrow(() -> new IllegalStateException("there is no grader " + work.grader() + " for this person"));
    }

    private Assistant assistant(Work work) {
        return assistants.of(accountId(work));
    }

    private static @Nullable Long accountId(Work work) {
        return InterviewCommand.accountId(work.candidate());
    }

    private <T> List<T> all(List<Callable<T>> tasks) {
        try {
            return beside.invokeAll(tasks).stream().map(Thinking::result).toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while grading", e);
        }
    }

    private static <T> T result(Future<T> task) {
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
