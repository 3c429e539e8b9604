package io.rehearsal.query.dashboard;

import io.rehearsal.events.interview.events.InterviewCreated;
import io.rehearsal.events.interview.queries.Dashboard.Row;
import io.rehearsal.events.interview.queries.InterviewView.Status;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is counted for one account.
 *
 * @param resumes   ids of those that have not been deleted
 * @param documents how many of the knowledge base have not been deleted
 * @param scores    sum of the first gradings' scores
 * @param recent    the latest interviews, newest first
 */
record Figures(
        long accountId, SortedSet<Long> resumes, int documents, int interviews, int completed, long scores, List<Row> recent) {

    private static final int RECENT = 5;
    private static final Comparator<Row> NEWEST_FIRST = Comparator.comparing(Row::createdAt).thenComparing(Row::interviewId).reversed();

    static Figures orNone(@Nullable Figures known, long accountId) {
        return known == null ? new Figures(accountId, new TreeSet<>(), 0, 0, 0, 0, List.of()) : known;
    }

    Figures withResume(long id) {
        var more = new TreeSet<>(resumes);
        more.add(id);
        return new Figures(accountId, more, documents, interviews, completed, scores, recent);
    }

    Figures withoutResume(long id) {
        var fewer = new TreeSet<>(resumes);
        fewer.remove(id);
        return new Figures(accountId, fewer, documents, interviews, completed, scores, recent);
    }

    /** A document is uploaded once and deleted at most once, in this order. */
    Figures withDocuments(int more) {
        return new Figures(accountId, resumes, documents + more, interviews, completed, scores, recent);
    }

    Figures withInterview(InterviewCreated it) {
        var row = new Row(it.interviewId(), it.jobDescription(), null, Status.INITIALIZING, it.createdAt());
        var latest = Stream.concat(recent.stream(), Stream.of(row)).sorted(NEWEST_FIRST).limit(RECENT).toList();
        return new Figures(accountId, resumes, documents, interviews + 1, completed, scores, latest);
    }

    Figures with(long interviewId, Status status) {
        return new Figures(accountId, resumes, documents, interviews, completed, scores, changed(interviewId, null, status));
    }

    Figures withScore(long interviewId, int score) {
        return new Figures(accountId, resumes, documents, interviews, completed + 1, scores + score, changed(interviewId, score, Status.COMPLETED));
    }

    /** Rounded half up; 0 where nothing has been completed. */
    int average() {
        return completed == 0 ? 0 : (int) Math.round((double) scores / completed);
    }

    private List<Row> changed(long interviewId, @Nullable Integer score, Status status) {
        return recent.stream()
                .map(row -> row.interviewId() == interviewId
                        ? new Row(row.interviewId(), row.jobDescription(), score, status, row.createdAt())
                        : row)
                .toList();
    }
}
