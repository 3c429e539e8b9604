package io.rehearsal.assistant.local.analysis;

import io.rehearsal.assistant.local.reading.Reading;

/** One thing that a good resume has. */
interface ResumeCheck {

    CheckKind kind();

    Finding find(Reading reading);

    /**
     * @param share    how much of it is there, from 0 to 1; the points are this share of the check's points, rounded half up
     * @param evidence the line or fact of the resume that decided
     * @param advice   how to get the rest
     */
    record Finding(double share, String evidence, String advice) {

        public Finding {
            share = Math.clamp(share, 0.0, 1.0);
        }
    }
}
