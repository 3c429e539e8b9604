package io.rehearsal.api.contract.upload;

import io.rehearsal.api.contract.RequestFailed;
import io.rehearsal.events.Refusal;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes uploaded files in, a few at a time: until its turn a file waits on disk and not in memory. */
@Component
public class Uploads {

    private static final int AT_A_TIME = 8;
    private static final int PATIENCE_SECONDS = 60;

    private final Semaphore permits = new Semaphore(AT_A_TIME, true);

    /**
     * @param fileName as the client sent it, perhaps empty
     */
    public record Upload(String fileName, byte[] bytes) {
    }

    /**
     * @param maxBytes the contract's limit
     * @throws Refusal       with {@code FILE_TOO_LARGE} beyond the limit
     * @throws RequestFailed with 503 where the turn does not come within a minute
     */
    public <R> R accept(MultipartFile file, long maxBytes, Function<Upload, R> intake) throws IOException {
        if (file.getSize() > maxBytes) {
            throw new Refusal(Refusal.Reason.FILE_TOO_LARGE, "a file has at most " + maxBytes + " bytes");
        }
        waitForTurn();
        try {
            var name = file.getOriginalFilename();
            return intake.apply(new Upload(name == null ? "" : name, file.getBytes()));
        } finally {
            permits.release();
        }
    }

    private void waitForTurn() {
        try {
            if (permits.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new RequestFailed(HttpStatus.SERVICE_UNAVAILABLE);
    }
}
