package io.rehearsal.assistant.documents;

import io.rehearsal.events.Refusal;
import java.io.IOException;
import java.io.OutputStream;

/** Counts what is written, passes it on, and refuses to go on beyond a limit. */
public final class LimitedOutputStream extends OutputStream {

    private final OutputStream target;
    private final long limit;
    private long written;

    /** @param limit in bytes; one more is refused with {@code FILE_UNREADABLE} */
    public LimitedOutputStream(OutputStream target, long limit) {
        this.target = target;
        this.limit = limit;
    }

    @Override
    public void write(int b) throws IOException {
        count(1);
        target.write(b);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        count(length);
        target.write(bytes, offset, length);
    }

    private void count(int length) {
        written += length;
        if (written > limit) {
            throw new Refusal(Refusal.Reason.FILE_UNREADABLE, "A part of the file inflates to more than " + limit + " bytes.");
        }
    }
}
