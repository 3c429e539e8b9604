package io.rehearsal.api.contract.interviewhelper.resume;

import io.rehearsal.api.contract.RequestFailed;
import io.rehearsal.api.messaging.Messages;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.resume.UploadResume;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes uploaded files in, a few at a time: until its turn a file waits on disk and not in memory. */
@Component
class Uploads {

    /** 10 MiB, the contract's limit. */
    private static final long MAX_BYTES = 10L * 1024 * 1024;
    private static final int AT_A_TIME = 8;
    private static final int PATIENCE_SECONDS = 60;

    private final Messages messages;
    private final Semaphore permits = new Semaphore(AT_A_TIME, true);

    Uploads(Messages messages) {
        this.messages = messages;
    }

    /** @return the new resume's id */
    long accept(long accountId, MultipartFile file) throws IOException {
        if (file.getSize() > MAX_BYTES) {
            throw new Refusal(Refusal.Reason.FILE_TOO_LARGE, "a resume has at most 10 MiB");
        }
        waitForTurn();
        try {
            var name = file.getOriginalFilename();
            return messages.<Long>send(new UploadResume(accountId, name == null ? "" : name, file.getBytes()));
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
