package io.rehearsal.assistant.local.parse.heading;

/** What a section of a resume is about. */
public enum SectionKind {
    /** Name and contact data. */
    PERSONAL,
    EDUCATION,
    EXPERIENCE,
    PROJECTS,
    /** Research or practice, which may be posts or projects; its entries tell. */
    RESEARCH,
    SKILLS,
    /** Who the person is, in prose. */
    SUMMARY,
    /** Strengths and awards. */
    HIGHLIGHTS,
    OTHER
}
