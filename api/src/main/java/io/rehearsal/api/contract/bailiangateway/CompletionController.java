package io.rehearsal.api.contract.bailiangateway;

import io.rehearsal.api.contract.MayFail;
import io.rehearsal.api.contract.SpeaksFor;
import io.rehearsal.api.limits.RateLimit;
import io.rehearsal.api.messaging.Messages;
import io.rehearsal.api.security.Caller;
import io.rehearsal.events.modelcall.commands.RecordRefusedCall;
import io.rehearsal.events.modelcall.queries.Completion;
import io.rehearsal.events.modelcall.queries.Completion.Answered;
import io.rehearsal.events.modelcall.queries.Completion.Failed;
import io.rehearsal.events.modelcall.queries.CompletionPiece;
import io.rehearsal.events.modelcall.queries.StreamChat;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** §4: conversations passed on to the configured model. */
@RestController
@SpeaksFor(BailianGateway.class)
class CompletionController {

    private final Messages messages;
    private final JsonMapper json;
    private final RateLimit limit;

    CompletionController(Messages messages, JsonMapper json, @Value("${rehearsal.bailian-gateway.completions-per-minute}") int perMinute) {
        this.messages = messages;
        this.json = json;
        this.limit = new RateLimit(perMinute);
    }

    @MayFail(with = HttpStatus.TOO_MANY_REQUESTS)
    @ApiResponse(responseCode = "200", description = "The completion; as server-sent events, ended by [DONE], where stream is true", content = {
        @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(implementation = Completed.class)),
        @Content(mediaType = MediaType.TEXT_EVENT_STREAM_VALUE, schema = @Schema(implementation = CompletionChunk.class))})
    @PostMapping("/api/bailian/chat/completions")
    Object complete(@Valid @RequestBody CompletionRequest request, @AuthenticationPrincipal Caller.Person caller) {
        var chat = request.chat(caller.accountId());
        var taken = limit.take(Long.toString(caller.accountId()));
        if (!taken.allowed()) {
            messages.send(new RecordRefusedCall(caller.accountId(), chat.modelName(), HttpStatus.TOO_MANY_REQUESTS.value(), "more than the limit allows"));
            throw CompletionFailure.busy(taken.secondsToWait());
        }
        if (request.isStreamed()) {
            return CompletionStream.of(messages.streamOnRecord(new StreamChat(chat), CompletionPiece.class), chat.modelName(), json);
        }
        return switch (messages.askOnRecord(chat, Completion.class)) {
            case Answered it -> new Completed(HttpStatus.OK.value(), "请求成功", CompletionBody.of(it, chat.modelName()));
            case Failed it -> throw CompletionFailure.of(it);
        };
    }

    @ExceptionHandler
    ResponseEntity<Envelope<Void>> failed(CompletionFailure failure) {
        return ResponseEntity.status(failure.status()).contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(failure.retryAfterSeconds()))
                .body(new Envelope<>(failure.status().value(), failure.message(), null));
    }

    /** As {@link Envelope}. */
    record Completed(int code, String message, CompletionBody data) {
    }
}
