package io.rehearsal.api.contract.aiinterview;

import io.rehearsal.api.contract.Dialect;
import io.rehearsal.api.contract.Failure;
import io.rehearsal.api.contract.RefusalStatus;
import io.rehearsal.api.contract.Words;
import io.rehearsal.events.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Errors as ai-interview tells them: the same text twice. */
@Component
class AiInterviewDialect implements Dialect {

    @Override
    public Object body(Failure failure) {
        return new Body("error", failure.message(), failure.message());
    }

    @Override
    public Words words() {
        return Words.ENGLISH;
    }

    @Override
    public Failure refused(Refusal refusal) {
        var status = RefusalStatus.of(refusal.reason());
        return switch (refusal.reason()) {
            case LOGIN_FAILED -> Failure.of(status, "Wrong e-mail address or password");
            case ACCOUNT_DISABLED -> Failure.of(status, "The account has been disabled");
            case USERNAME_TAKEN, EMAIL_TAKEN -> Failure.of(status, "The e-mail address is taken");
            case FILE_MISSING -> Failure.of(HttpStatus.BAD_REQUEST, "No file was uploaded");
            case FILE_TOO_LARGE -> Failure.of(HttpStatus.BAD_REQUEST, "The file is too large; a resume has at most 10 MB");
            case FILE_TYPE_UNSUPPORTED -> Failure.of(HttpStatus.BAD_REQUEST, "Only PDF, DOCX, DOC and TXT files are taken");
            case FILE_UNREADABLE -> Failure.of(status, "The file is damaged or cannot be read");
            case FILE_ENCRYPTED -> Failure.of(status, "The file is encrypted");
            case FILE_WITHOUT_TEXT -> Failure.of(status, "No text was found in the file; it may be empty or scanned");
            default -> plain(status);
        };
    }

    record Body(String status, String detail, String message) {
    }
}
