package io.rehearsal.events.resume;

/**
 * A heading of the resume's text, in the person's own words.
 *
 * @param text without decoration
 * @param start offset of its first character in the extracted text (UTF-16 unit)
 */
public record SourceHeading(Kind kind, String text, int start) {

    /** What a heading announces. */
    public enum Kind {
        PERSON, EDUCATION, EXPERIENCE, PROJECTS,
        /** Jobs or projects. */
        RESEARCH,
        SKILLS, HIGHLIGHTS, OTHER,
        /** A part of a job or project, such as its achievements. */
        LABEL
    }
}
