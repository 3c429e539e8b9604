package io.rehearsal.api.contract;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Answers in a contract's body what the container refuses before any filter sees it: malformed addresses, headers that are too large. */
@Component
class FailureValve extends ErrorReportValve {

    private final ObjectProvider<FailureAnswers> answers;

    FailureValve(ObjectProvider<FailureAnswers> answers) {
        this.answers = answers;
    }

    @Override
    protected void report(Request request, Response response, Throwable problem) {
        var status = HttpStatus.resolve(response.getStatus());
        if (status == null || !status.isError() || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            response.getResponse().setStatus(status.value());
            answers.getObject().answer(request, response.getResponse(), status);
            response.finishResponse();
        } catch (IOException gone) {
            container.getLogger().debug("the client has gone", gone);
        }
    }
}
