package io.rehearsal.api.contract.interviewhelper.llmconfig;

import io.rehearsal.api.contract.MayFail;
import io.rehearsal.api.contract.SpeaksFor;
import io.rehearsal.api.contract.interviewhelper.Answer;
import io.rehearsal.api.contract.interviewhelper.InterviewHelper;
import io.rehearsal.api.messaging.Messages;
import io.rehearsal.api.security.Caller;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.llmconfig.commands.RemoveLlmConfig;
import io.rehearsal.events.llmconfig.commands.TestLlmConnection;
import io.rehearsal.events.llmconfig.queries.FindLlmConfig;
import io.rehearsal.events.llmconfig.queries.LlmConfigView;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** §6: the caller's own language model, and whether it answers. */
@RestController
@SpeaksFor(InterviewHelper.class)
@RequestMapping("/api/llm-config")
class LlmConfigController {

    private final Messages messages;

    LlmConfigController(Messages messages) {
        this.messages = messages;
    }

    @GetMapping
    Answer.Data<LlmConfigBody> find(@AuthenticationPrincipal Caller.Person caller) {
        return Answer.ok("获取成功", body(caller));
    }

    @MayFail(Reason.LLM_CONFIG_EXISTS)
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Answer.Data<LlmConfigBody> create(@AuthenticationPrincipal Caller.Person caller, @Valid @RequestBody Choice choice) {
        messages.send(choice.by(caller.accountId()));
        return Answer.created("创建成功", body(caller));
    }

    @MayFail({Reason.ADDRESS_NOT_ALLOWED, Reason.LLM_CONFIG_MISSING})
    @PutMapping
    Answer.Data<LlmConfigBody> update(
            @AuthenticationPrincipal Caller.Person caller,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(schema = @Schema(implementation = Choice.class)))
            @RequestBody ObjectNode body) {
        messages.send(new Change(body).by(caller.accountId()));
        return Answer.ok("更新成功", body(caller));
    }

    @MayFail(Reason.LLM_CONFIG_MISSING)
    @DeleteMapping
    Answer.Data<LlmConfigBody> delete(@AuthenticationPrincipal Caller.Person caller) {
        messages.send(new RemoveLlmConfig(caller.accountId()));
        return Answer.ok("删除成功", null);
    }

    @MayFail(Reason.ADDRESS_NOT_ALLOWED)
    @PostMapping("/test-connection")
    Answer.Data<Connection.Outcome> test(@AuthenticationPrincipal Caller.Person caller, @Valid @RequestBody Connection connection) {
        TestLlmConnection.Outcome outcome = messages.send(connection.by(caller.accountId()));
        return Answer.ok("测试完成", Connection.Outcome.of(outcome));
    }

    @GetMapping("/providers")
    Answer.Data<List<Providers.Body>> providers() {
        return Answer.ok("获取成功", Providers.all());
    }

    private LlmConfigBody body(Caller.Person caller) {
        return messages.find(new FindLlmConfig(caller.accountId()), LlmConfigView.class)
                .map(LlmConfigBody::of)
                .orElseGet(() -> LlmConfigBody.none(caller.accountId()));
    }
}
