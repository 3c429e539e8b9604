package io.rehearsal.events.interview.queries;

/** Asks which graders there are: {@code local}, {@code llm} and those kept for comparison; a command, for only the command side knows. Answered with a list of {@code String}. */
public record ListGraders() {
}
