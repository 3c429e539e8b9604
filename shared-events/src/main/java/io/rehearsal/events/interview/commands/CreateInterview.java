package io.rehearsal.events.interview.commands;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks for an interview on a resume of the person's own; answered with its id ({@code Long}) before its questions are made.
 * Refused with {@code NOT_FOUND} or {@code NOT_YOURS} where the resume is not there or another's, {@code DOCUMENT_NOT_FOUND} for a document.
 */
public record CreateInterview(
        long accountId, long resumeId, @Nullable String jobDescription, List<Long> knowledgeDocumentIds) {
}
