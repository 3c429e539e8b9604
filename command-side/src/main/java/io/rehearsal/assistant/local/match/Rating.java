package io.rehearsal.assistant.local.match;

/**
 * How much of one thing is there.
 *
 * @param weight      share in the score before scaling; 0 where the job description gives nothing to compare
 * @param share       from 0 to 1
 * @param explanation how the share came about
 */
record Rating(PartKind kind, int weight, double share, String explanation) {

    Rating times(double factor) {
        return new Rating(kind, weight, share * factor, explanation);
    }

    int percent() {
        return (int) Math.round(100 * share);
    }
}
