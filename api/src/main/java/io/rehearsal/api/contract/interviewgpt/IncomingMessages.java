package io.rehearsal.api.contract.interviewgpt;

import io.rehearsal.api.contract.InvalidRequest;
import jakarta.validation.Validator;
import java.util.Comparator;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what clients send over a socket: {@code {"type": "message", "data": {"content": "…"}}}, or with the content at the top. */
@Component
class IncomingMessages {

    private final JsonMapper json;
    private final Validator validator;

    IncomingMessages(JsonMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** @throws InvalidRequest where the text is no message */
    NewMessage read(String text) {
        var frame = tree(text);
        if (!frame.isObject()) {
            throw new InvalidRequest("消息须为 JSON 对象");
        }
        if (frame.has("type") && !(frame.get("type").isString() && frame.get("type").stringValue().equals("message"))) {
            throw new InvalidRequest("type", "type 须为 message");
        }
        var message = message(frame.has("data") ? frame.get("data") : frame);
        validator.validate(message).stream()
                .min(Comparator.comparing(fault -> fault.getMessage()))
                .ifPresent(fault -> {
                    throw new InvalidRequest(fault.getMessage());
                });
        return message;
    }

    private JsonNode tree(String text) {
        try {
            return json.readTree(text);
        } catch (JacksonException malformed) {
            throw new InvalidRequest("消息须为 JSON 对象");
        }
    }

    private NewMessage message(JsonNode data) {
        if (!data.isObject()) {
            throw new InvalidRequest("data", "data 须为 JSON 对象");
        }
        try {
            return json.treeToValue(data, NewMessage.class);
        } catch (JacksonException mistyped) {
            throw new InvalidRequest("content、sender_type 和 interviewer_id 须为字符串");
        }
    }
}
