package io.rehearsal.api.contract.bailiangateway;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.rehearsal.api.contract.InvalidRequest;
import io.rehearsal.api.contract.SnakeCase;
import io.rehearsal.events.conversation.Part;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A part of a message.
 *
 * @param type {@code text}, {@code image_url} or {@code video_url}; the field of that name is the one that counts
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PartBody(
        @Schema(allowableValues = {"text", "image_url", "video_url"}) String type, @Nullable String text, @Nullable Address imageUrl, @Nullable Address videoUrl) implements SnakeCase {

    record Address(String url) {
    }

    static PartBody of(Part part) {
        return switch (part.kind()) {
            case TEXT -> new PartBody("text", part.text(), null, null);
            case IMAGE -> new PartBody("image_url", null, new Address(String.valueOf(part.url())), null);
            case VIDEO -> new PartBody("video_url", null, null, new Address(String.valueOf(part.url())));
        };
    }

    /** @throws InvalidRequest where the content is no list of parts */
    static List<Part> parts(@Nullable JsonNode content) {
        if (content == null || !content.isArray() || content.isEmpty()) {
            throw new InvalidRequest("content 须为非空数组");
        }
        return content.valueStream().map(PartBody::part).toList();
    }

    private static Part part(JsonNode node) {
        return switch (node.path("type").asString("")) {
            case "text" -> Part.text(required(node.path("text"), "text"));
            case "image_url" -> new Part(Part.Kind.IMAGE, null, required(node.path("image_url").path("url"), "image_url.url"));
            case "video_url" -> new Part(Part.Kind.VIDEO, null, required(node.path("video_url").path("url"), "video_url.url"));
            default -> throw new InvalidRequest("content 的 type 须为 text、image_url 或 video_url");
        };
    }

    private static String required(JsonNode value, String name) {
        if (!value.isString()) {
            throw new InvalidRequest("content 缺少 " + name);
        }
        return value.stringValue();
    }
}
