package io.rehearsal.assistant.chunking.reading;

import io.rehearsal.work.Deadline;
import java.io.FilterReader;
import java.io.IOException;
import java.io.StringReader;

/** A text that a parser can read until a deadline, a little at a time, so that it comes by here often. */
final class TimedText extends FilterReader {

    private static final int AT_A_TIME = 1024;

    private final Deadline deadline;

    TimedText(String text, Deadline deadline) {
        super(new StringReader(text));
        this.deadline = deadline;
    }

    @Override
    public int read() throws IOException {
        deadline.check();
        return super.read();
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        deadline.check();
        return super.read(target, offset, Math.min(length, AT_A_TIME));
    }
}
