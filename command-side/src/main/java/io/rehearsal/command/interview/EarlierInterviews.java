package io.rehearsal.command.interview;

import io.rehearsal.events.interview.commands.InterviewCommand;
import io.rehearsal.events.interview.queries.ListAskedQuestions;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What a person was asked before, so that a new interview asks something else. */
@Component
class EarlierInterviews {

    private static final Logger LOG = LoggerFactory.getLogger(EarlierInterviews.class);
    private static final int INTERVIEWS = 10;
    private static final long PATIENCE_SECONDS = 2;

    private final QueryGateway queries;

    EarlierInterviews(QueryGateway queries) {
        this.queries = queries;
    }

    /** Texts of questions, the latest first. A guest has none; where the read side does not answer an interview is held without. */
    List<String> asked(String candidate) {
        var accountId = InterviewCommand.accountId(candidate);
        if (accountId == null) {
            return List.of();
        }
        try {
            return queries.query(new ListAskedQuestions(accountId, INTERVIEWS), ResponseTypes.multipleInstancesOf(String.class))
                    .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        } catch (CompletionException e) {
            LOG.info("what {} was asked earlier is not known: {}", candidate, e.getMessage());
            return List.of();
        }
    }
}
