package io.rehearsal.assistant.local.chat;

/** What a person wants of the assistant. */
enum Wish {
    RESUME_WEAKNESS, INTERVIEW_MISTAKES, READING, EXPLANATION, REWRITE, MATCH,
    /** Another item of the list before. */
    NEXT,
    /** What the assistant is and can do. */
    ABOUT
}
