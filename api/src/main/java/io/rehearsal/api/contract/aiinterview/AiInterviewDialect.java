package io.rehearsal.api.contract.aiinterview;

import io.rehearsal.api.contract.Dialect;
import io.rehearsal.api.contract.Failure;
import io.rehearsal.api.contract.RefusalStatus;
import io.rehearsal.api.contract.Words;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.Refusal.Subject;
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
            case PASSWORD_TOO_COMMON -> Failure.of(status, "The password is one of those that are tried first; choose another");
            case USERNAME_TAKEN, EMAIL_TAKEN -> Failure.of(status, "The e-mail address is taken");
            case FILE_MISSING -> Failure.of(HttpStatus.BAD_REQUEST, "No file was uploaded");
            case FILE_TOO_LARGE -> isRecording(refusal)
                    ? Failure.of(status, "A recording has at most 25 MiB")
                    : Failure.of(HttpStatus.BAD_REQUEST, "The file is too large; a resume has at most 10 MB");
            case FILE_TYPE_UNSUPPORTED -> isRecording(refusal)
                    ? Failure.of(status, "Only recordings of sound or pictures are taken here")
                    : Failure.of(HttpStatus.BAD_REQUEST, "Only PDF, DOCX, DOC and TXT files are taken");
            case FILE_UNREADABLE -> Failure.of(status, "The file is damaged or cannot be read");
            case FILE_ENCRYPTED -> Failure.of(status, "The file is encrypted");
            case FILE_WITHOUT_TEXT -> Failure.of(status, "No text was found in the file; it may be empty or scanned");
            case INTERVIEW_NOT_READY -> Failure.of(HttpStatus.CONFLICT, "The questions are still being made");
            case INTERVIEW_ENDED -> Failure.of(HttpStatus.CONFLICT, "The interview has been completed");
            case INTERVIEW_ABANDONED -> Failure.of(HttpStatus.CONFLICT, "The interview has been abandoned");
            case INTERVIEW_PAUSED -> Failure.of(HttpStatus.CONFLICT, "The interview is paused already");
            case INTERVIEW_NOT_PAUSED -> Failure.of(HttpStatus.CONFLICT, "The interview is not paused");
            case QUESTION_ANSWERED -> Failure.of(HttpStatus.CONFLICT, "The question has been answered");
            case INTERVIEW_UNANSWERED -> Failure.of(HttpStatus.BAD_REQUEST, "No question has been answered yet");
            case INTERVIEW_NOT_COMPLETED -> Failure.of(HttpStatus.BAD_REQUEST, "The interview has not been completed yet");
            case ANSWER_WITHOUT_WORDS -> Failure.of(status, "There is nothing to grade: send a text or code, for nobody transcribed what was said");
            case TEXT_TOO_LONG -> Failure.of(HttpStatus.UNPROCESSABLE_CONTENT, "Text and code of an answer have at most 65536 characters");
            case IDEMPOTENCY_KEY_REUSED -> Failure.of(status, "The Idempotency-Key has been used for another request");
            case INVALID -> invalid(refusal);
            case NOT_FOUND -> Failure.of(status, missing(refusal));
            default -> plain(status);
        };
    }

    private static boolean isRecording(Refusal refusal) {
        return refusal.about() == Subject.RECORDING || refusal.about() == Subject.INTERVIEW;
    }

    private Failure invalid(Refusal refusal) {
        return refusal.about() == Subject.INTERVIEW && "text".equals(refusal.field())
                ? Failure.of(HttpStatus.UNPROCESSABLE_CONTENT, "An answer has a text, code, or a recording")
                : plain(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static String missing(Refusal refusal) {
        return switch (refusal.about()) {
            case ROLE -> "Role not found";
            case RESUME -> "Resume not found";
            case INTERVIEW -> "questionId".equals(refusal.field()) ? "Question not found" : "Interview not found";
            default -> "Not found";
        };
    }

    record Body(String status, String detail, String message) {
    }
}
