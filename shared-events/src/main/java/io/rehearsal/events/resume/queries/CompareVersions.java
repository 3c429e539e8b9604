package io.rehearsal.events.resume.queries;

/** Asks what changed between two versions; answered with a {@link VersionComparison}. Refused with {@code UNKNOWN_VERSION}. */
public record CompareVersions(long resumeId, String version1, String version2) {
}
