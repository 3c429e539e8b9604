package io.rehearsal.assistant.local.question;

/** Where a candidate comes from. */
enum Origin {
    /** A project or job of the resume, or a line of it. */
    RESUME,
    /** The line of the resume that has most to show. */
    STRONGEST,
    /** Another line that has much to show. */
    STRONG,
    /** Like {@link #RESUME}, about working with others. */
    PEOPLE,
    /** The bank, on a skill of the resume or the position, or on a subject that fits the kind of position. */
    BANK,
    /** A skill that the job asks for and the resume lacks. */
    GAP,
    /** A line of the job description. */
    REQUIREMENT,
    /** A document that the person chose. */
    PASSAGE,
    /** The position as such. */
    POSITION
}
