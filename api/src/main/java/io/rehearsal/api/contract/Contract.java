package io.rehearsal.api.contract;

/** The documents this application speaks, and the operators' own. */
public enum Contract {
    INTERVIEW_HELPER("interview-helper"),
    INTERVIEW_GPT("interview-gpt"),
    RESUME_MATCH("resume-match"),
    BAILIAN_GATEWAY("bailian-gateway"),
    AI_INTERVIEW("ai-interview"),
    OPERATIONS("ops");

    private final String label;

    Contract(String label) {
        this.label = label;
    }

    /** The name that events keep. */
    public String label() {
        return label;
    }
}
