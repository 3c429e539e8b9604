package io.rehearsal.api.contract.interviewhelper.resume;

import io.rehearsal.api.contract.InvalidRequest;
import org.jspecify.annotations.Nullable;

/** The optional job description of a request. */
final class JobDescription {

    private static final int MAX_CHARACTERS = 100_000;

    private JobDescription() {
    }

    /** @throws InvalidRequest where it is longer than any job description */
    static @Nullable String of(@Nullable String jd) {
        if (jd != null && jd.length() > MAX_CHARACTERS) {
            throw new InvalidRequest("职位描述最多 %d 个字符".formatted(MAX_CHARACTERS));
        }
        return jd == null || jd.isBlank() ? null : jd;
    }
}
