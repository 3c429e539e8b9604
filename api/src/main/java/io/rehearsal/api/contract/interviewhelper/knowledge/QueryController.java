package io.rehearsal.api.contract.interviewhelper.knowledge;

import io.rehearsal.api.contract.SpeaksFor;
import io.rehearsal.api.contract.interviewhelper.Answer;
import io.rehearsal.api.contract.interviewhelper.InterviewHelper;
import io.rehearsal.api.messaging.Messages;
import io.rehearsal.api.security.Caller;
import io.rehearsal.events.knowledge.commands.ClearQueryHistory;
import io.rehearsal.events.knowledge.commands.RecordQuery;
import io.rehearsal.events.knowledge.queries.ListQueries;
import io.rehearsal.events.knowledge.queries.SearchAnswer;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** §5.3 and 5.6–5.8: what is asked of the documents, and what was asked lately. */
@RestController
@SpeaksFor(InterviewHelper.class)
@RequestMapping("/api/knowledge/query")
@EnableConfigurationProperties(RetrievalDefaults.class)
class QueryController {

    private final Messages messages;
    private final RetrievalDefaults defaults;

    QueryController(Messages messages, RetrievalDefaults defaults) {
        this.messages = messages;
        this.defaults = defaults;
    }

    @PostMapping
    Answer.Data<QueryBody> query(@AuthenticationPrincipal Caller.Person caller, @Valid @RequestBody Question question) {
        var asked = question.by(caller.accountId(), defaults);
        var answer = messages.ask(asked, SearchAnswer.class);
        messages.send(new RecordQuery(caller.accountId(), question.query()));
        return Answer.ok("查询成功", QueryBody.of(asked, answer));
    }

    @GetMapping("/history")
    Answer.Data<List<String>> history(@AuthenticationPrincipal Caller.Person caller) {
        return Answer.ok("success", messages.list(new ListQueries(caller.accountId()), String.class));
    }

    @PostMapping("/history")
    Answer.Done remember(@AuthenticationPrincipal Caller.Person caller, @Valid @RequestBody Question.Remembered question) {
        messages.send(new RecordQuery(caller.accountId(), question.query()));
        return Answer.done("查询记录已保存");
    }

    @DeleteMapping("/history")
    Answer.Done forget(@AuthenticationPrincipal Caller.Person caller) {
        messages.send(new ClearQueryHistory(caller.accountId()));
        return Answer.done("历史记录已清空");
    }
}
