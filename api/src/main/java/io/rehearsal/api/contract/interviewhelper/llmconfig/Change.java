package io.rehearsal.api.contract.interviewhelper.llmconfig;

import io.rehearsal.api.contract.InvalidRequest;
import io.rehearsal.events.llmconfig.commands.ChangeLlmConfig;
import io.rehearsal.events.llmconfig.commands.ChangeLlmConfig.Part;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a person wants changed: a field that is sent as null is cleared, one that is not sent is left. */
record Change(ObjectNode body) {

    private static final Map<Part, String> FIELDS = Map.of(
            Part.PROVIDER, "provider", Part.MODEL_NAME, "model_name", Part.API_KEY, "api_key", Part.API_BASE, "api_base",
            Part.ACTIVE, "is_active");

    /** @throws InvalidRequest where a field cannot be what it is */
    ChangeLlmConfig by(long accountId) {
        var provider = text(Part.PROVIDER);
        return new ChangeLlmConfig(accountId, given(), provider == null ? null : Providers.named(provider),
                text(Part.MODEL_NAME), text(Part.API_KEY), text(Part.API_BASE), truth());
    }

    private Set<Part> given() {
        var given = EnumSet.noneOf(Part.class);
        FIELDS.forEach((part, field) -> {
            if (body.has(field)) {
                given.add(part);
            }
        });
        for (var part : Set.of(Part.PROVIDER, Part.MODEL_NAME)) {
            var text = text(part);
            if (given.contains(part) && (text == null || text.isBlank())) {
                throw new InvalidRequest(FIELDS.get(part) + " 不能为空");
            }
        }
        return given;
    }

    private @Nullable String text(Part part) {
        var value = value(part);
        if (value != null && !value.isString()) {
            throw new InvalidRequest(FIELDS.get(part) + " 的类型错误");
        }
        return value == null ? null : value.stringValue();
    }

    private @Nullable Boolean truth() {
        var value = value(Part.ACTIVE);
        if (value != null && !value.isBoolean()) {
            throw new InvalidRequest(FIELDS.get(Part.ACTIVE) + " 的类型错误");
        }
        return value == null ? null : value.booleanValue();
    }

    private @Nullable JsonNode value(Part part) {
        var value = body.get(FIELDS.get(part));
        return value == null || value.isNull() ? null : value;
    }
}
