package io.rehearsal.api.contract.aiinterview;

import io.rehearsal.api.contract.InvalidRequest;
import io.rehearsal.api.messaging.Messages;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.Refusal.Subject;
import io.rehearsal.events.recording.commands.BeginRecording;
import io.rehearsal.events.recording.commands.DiscardRecording;
import io.rehearsal.events.recording.commands.KeepPiece;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes recordings in, a piece at a time. */
@Component
class RecordingIntake {

    /** 25 MiB each, by the contract. */
    static final long MAX_BYTES = 25L * 1024 * 1024;

    private final Messages messages;

    RecordingIntake(Messages messages) {
        this.messages = messages;
    }

    /** The ids of what was kept; null for what was not sent. */
    record Kept(@Nullable String audio, @Nullable String video) {
    }

    /**
     * @throws Refusal        with {@code FILE_TOO_LARGE}, or {@code FILE_TYPE_UNSUPPORTED} where it is none; then nothing is kept
     * @throws InvalidRequest where one is empty
     */
    Kept keep(long accountId, @Nullable MultipartFile audio, @Nullable MultipartFile video) throws IOException {
        var audioType = type("audio", audio);
        var videoType = type("video", video);
        var heard = audio == null || audioType == null ? null : keep(accountId, audio, audioType);
        try {
            return new Kept(heard, video == null || videoType == null ? null : keep(accountId, video, videoType));
        } catch (IOException | RuntimeException e) {
            if (heard != null) {
                messages.send(new DiscardRecording(accountId, heard));
            }
            throw e;
        }
    }

    /** Null where nothing was sent: browsers send a field without a file as an empty one without a name. */
    private static @Nullable String type(String field, @Nullable MultipartFile file) throws IOException {
        if (file == null || file.isEmpty() && String.valueOf(file.getOriginalFilename()).isEmpty()) {
            return null;
        }
        if (file.isEmpty()) {
            throw new InvalidRequest(field, field + " is empty");
        }
        if (file.getSize() > MAX_BYTES) {
            throw new Refusal(Reason.FILE_TOO_LARGE, Subject.RECORDING, field, "a recording has at most " + MAX_BYTES + " bytes");
        }
        return RecordingType.of(field, file)
                .orElseThrow(() -> new Refusal(Reason.FILE_TYPE_UNSUPPORTED, Subject.RECORDING, field, "the file is no " + field));
    }

    private String keep(long accountId, MultipartFile file, String mediaType) throws IOException {
        String id = messages.send(new BeginRecording(accountId, mediaType));
        try (var bytes = file.getInputStream()) {
            keep(accountId, id, bytes);
            return id;
        } catch (IOException | RuntimeException e) {
            messages.send(new DiscardRecording(accountId, id));
            throw e;
        }
    }

    private void keep(long accountId, String id, InputStream bytes) throws IOException {
        int number = 0;
        for (var piece = bytes.readNBytes(KeepPiece.BYTES); piece.length > 0; piece = bytes.readNBytes(KeepPiece.BYTES)) {
            messages.send(new KeepPiece(accountId, id, number++, piece));
        }
    }
}
