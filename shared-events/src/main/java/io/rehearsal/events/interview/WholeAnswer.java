package io.rehearsal.events.interview;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An answer to a question with all that belongs to it; something of it is always there. */
public record WholeAnswer(@Nullable String text, @Nullable String code, @Nullable Recording audio, @Nullable Recording video) {

    /**
     * A recording that is kept with the answer.
     *
     * @param id         under which it is kept
     * @param mediaType  such as {@code audio/webm}
     * @param size       in bytes
     * @param transcript what is said in it; null where nobody has written it down
     */
    public record Recording(String id, String mediaType, long size, Transcription transcription, @Nullable String transcript) {
    }

    /** What became of the words of a recording. */
    public enum Transcription {
        DONE,
        /** There is nobody who writes them down. */
        NOT_CONFIGURED,
        /** Whoever writes them down did not answer. */
        FAILED,
        /** The other recording of the answer says the same. */
        NOT_NEEDED
    }

    /** Everything that was said and written, for whoever reads or grades it: the text, the transcripts, then the code in a fence. Empty where that is nothing. */
    public String words() {
        return Stream.of(text, transcript(audio), transcript(video), code == null ? null : "```\n" + code.strip() + "\n```")
                .filter(Objects::nonNull).filter(part -> !part.isBlank()).collect(Collectors.joining("\n\n"));
    }

    private static @Nullable String transcript(@Nullable Recording recording) {
        return recording == null ? null : recording.transcript();
    }
}
