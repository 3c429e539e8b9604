package io.rehearsal.api.contract.upload;

import io.rehearsal.api.messaging.RequestMetadata;
import io.rehearsal.events.Refusal;
import io.rehearsal.work.FairTurns;
import java.io.IOException;
import java.time.Duration;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes uploaded files in, a few at a time and fewer of one person: until its turn a file waits on disk and not in memory. */
@Component
public class Uploads {

    private static final FairTurns.Limits LIMITS = new FairTurns.Limits(8, 3, 64, 256, Duration.ofSeconds(60));

    private final FairTurns turns = new FairTurns("upload", LIMITS);

    /**
     * @param fileName as the client sent it, perhaps empty
     */
    public record Upload(String fileName, byte[] bytes) {
    }

    /**
     * @param maxBytes the contract's limit
     * @throws Refusal with {@code FILE_TOO_LARGE} beyond the limit, or as {@link FairTurns#take} does; a turn is waited for for a minute
     */
    public <R> R accept(MultipartFile file, long maxBytes, Function<Upload, R> intake) throws IOException {
        if (file.getSize() > maxBytes) {
            throw new Refusal(Refusal.Reason.FILE_TOO_LARGE, "a file has at most " + maxBytes + " bytes");
        }
        try (var _ = RequestMetadata.share().<FairTurns.Turn, RuntimeException>call(turns::take)) {
            var name = file.getOriginalFilename();
            return intake.apply(new Upload(name == null ? "" : name, file.getBytes()));
        }
    }
}
