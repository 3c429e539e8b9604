package io.rehearsal.api.messaging;

import io.rehearsal.events.interview.events.GradingFailed;
import io.rehearsal.events.interview.events.InterviewGraded;
import io.rehearsal.events.interview.queries.InterviewView;
import io.rehearsal.events.interview.queries.InterviewView.Status;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Waits for the grade of an interview that has ended, whoever makes it; asks for nothing to be done. */
@Component
public class AwaitedGrade {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long LOOK_MILLIS = 10;

    private final InterviewFeed feed;

    AwaitedGrade(InterviewFeed feed) {
        this.feed = feed;
    }

    /**
     * The interview as it stands once it has been graded, could not be graded, or half a minute is over.
     *
     * @param read reads it anew
     */
    public InterviewView of(long interviewId, Supplier<InterviewView> read) {
        var graded = new CountDownLatch(1);
        try (var _ = feed.listen(interviewId, (event, _) -> {
            if (event instanceof InterviewGraded || event instanceof GradingFailed) {
                graded.countDown();
            }
        })) {
            var end = System.nanoTime() + PATIENCE.toNanos();
            var interview = read.get();
            if (isBeingGraded(interview) && graded.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                // The node that graded may still be folding what is heard of already.
                for (interview = read.get(); isBeingGraded(interview) && System.nanoTime() - end < 0; interview = read.get()) {
                    TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
                }
            }
            return interview;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return read.get();
        }
    }

    private static boolean isBeingGraded(InterviewView interview) {
        return interview.status() == Status.ENDED && interview.error() == null;
    }
}
