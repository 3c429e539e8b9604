package io.rehearsal.assistant.local.wording;

import io.rehearsal.assistant.local.reading.Line;

/** Words a line better and keeps its facts: no skill, number or name comes in that the resume or the job description does not have. */
public interface WordingRule {

    RuleName name();

    /** The line's text as it should be; the text as it is where the rule has nothing to say. */
    String reword(Line line);
}
