package io.rehearsal.api.contract.aiinterview;

import io.rehearsal.api.contract.RequestFailed;
import io.rehearsal.api.messaging.Messages;
import io.rehearsal.events.interview.WholeAnswer.Recording;
import io.rehearsal.events.recording.commands.KeepPiece;
import io.rehearsal.events.recording.commands.ReadPiece;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpRange;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Hands recordings out, a piece at a time, as a whole or in a range (RFC 9110, 14). Several ranges at once are answered with the whole, as it allows. */
@Component
class RecordingPlayer {

    private static final String BYTES = "bytes";

    private final Messages messages;

    RecordingPlayer(Messages messages) {
        this.messages = messages;
    }

    /** @throws RequestFailed with 416 for a range that is none, or lies beyond the end */
    void play(long accountId, Recording recording, HttpServletRequest request, HttpServletResponse response) throws IOException {
        long size = recording.size();
        var range = range(recording, request, response);
        long first = range == null ? 0 : range.getRangeStart(size);
        long last = range == null ? size - 1 : range.getRangeEnd(size);
        response.setHeader(HttpHeaders.ACCEPT_RANGES, BYTES);
        response.setHeader(HttpHeaders.ETAG, tag(recording));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "inline");
        response.setContentType(recording.mediaType());
        response.setContentLengthLong(last - first + 1);
        if (range != null) {
            response.setStatus(HttpStatus.PARTIAL_CONTENT.value());
            response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes %d-%d/%d".formatted(first, last, size));
        }
        if (!HttpMethod.HEAD.matches(request.getMethod())) {
            write(accountId, recording, first, last, response);
        }
    }

    private static String tag(Recording recording) {
        return '"' + recording.id() + '"';
    }

    /** Null for the whole: without a range, with one in other units, with several, or with one of something that was there before. */
    private static @Nullable HttpRange range(Recording recording, HttpServletRequest request, HttpServletResponse response) {
        var wanted = request.getHeader(HttpHeaders.RANGE);
        var known = request.getHeader(HttpHeaders.IF_RANGE);
        if (wanted == null || !wanted.regionMatches(true, 0, BYTES + "=", 0, BYTES.length() + 1) || known != null && !known.equals(tag(recording))) {
            return null;
        }
        try {
            List<HttpRange> ranges = HttpRange.parseRanges(BYTES + wanted.substring(BYTES.length()));
            if (ranges.size() > 1) {
                return null;
            }
            if (!ranges.isEmpty() && ranges.getFirst().getRangeStart(recording.size()) < recording.size() && ranges.getFirst().getRangeEnd(recording.size()) >= 0) {
                return ranges.getFirst();
            }
        } catch (IllegalArgumentException none) {
            // Answered below.
        }
        response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes */" + recording.size());
        throw new RequestFailed(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE, "The recording has no such range");
    }

    private void write(long accountId, Recording recording, long first, long last, HttpServletResponse response) throws IOException {
        var out = response.getOutputStream();
        for (long at = first; at <= last;) {
            var piece = messages.<byte[]>send(new ReadPiece(accountId, recording.id(), Math.toIntExact(at / KeepPiece.BYTES)));
            int from = Math.toIntExact(at % KeepPiece.BYTES);
            int length = Math.toIntExact(Math.min(piece.length - from, last - at + 1));
            out.write(piece, from, length);
            at += length;
        }
    }
}
