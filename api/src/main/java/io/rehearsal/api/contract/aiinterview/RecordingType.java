package io.rehearsal.api.contract.aiinterview;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.multipart.MultipartFile;

/** What kind of recording a file is: as its client says, or by its first bytes where that says nothing. */
final class RecordingType {

    /** Containers that hold sound alone as well. */
    private static final Set<String> CONTAINERS = Set.of("video/webm", "video/mp4", "video/ogg", "application/ogg");
    private static final int HEAD = 12;

    private RecordingType() {
    }

    /** @param field {@code audio} or {@code video} @return such as {@code audio/webm}; empty where it is neither */
    static Optional<String> of(String field, MultipartFile file) throws IOException {
        var said = said(file.getContentType());
        var type = said == null || said.equals(MediaType.APPLICATION_OCTET_STREAM_VALUE) ? seen(field, head(file)) : said;
        return Optional.ofNullable(type).filter(it -> it.startsWith(field + "/") || field.equals("audio") && CONTAINERS.contains(it));
    }

    /** Without its parameters. */
    private static @Nullable String said(@Nullable String contentType) {
        try {
            if (contentType == null || contentType.isBlank()) {
                return null;
            }
            var type = MediaType.parseMediaType(contentType);
            return type.isConcrete() ? type.getType() + "/" + type.getSubtype() : "";
        } catch (InvalidMediaTypeException e) {
            return "";
        }
    }

    private static byte[] head(MultipartFile file) throws IOException {
        try (var bytes = file.getInputStream()) {
            return bytes.readNBytes(HEAD);
        }
    }

    private static @Nullable String seen(String field, byte[] head) {
        var text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.startsWith("RIFF") && text.endsWith("WAVE")) {
            return "audio/wav";
        }
        if (text.startsWith("ID3") || text.matches("(?s)\u00FF[\u00FB\u00F3\u00F2].*")) {
            return "audio/mpeg";
        }
        if (text.matches("(?s)\u00FF[\u00F1\u00F9].*")) {
            return "audio/aac";
        }
        if (text.startsWith("fLaC")) {
            return "audio/flac";
        }
        if (text.startsWith("OggS")) {
            return field + "/ogg";
        }
        if (text.startsWith("\u001AE\u00DF\u00A3")) {
            return field + "/webm";
        }
        return text.startsWith("ftyp", 4) ? field + "/mp4" : null;
    }
}
