package io.rehearsal.benchmark;

/** One thing to measure. */
interface Benchmark {

    /** By which it is chosen. */
    String name();

    void run(Settings settings, Report report) throws Exception;
}
