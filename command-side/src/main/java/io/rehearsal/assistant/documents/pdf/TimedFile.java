package io.rehearsal.assistant.documents.pdf;

import io.rehearsal.work.Deadline;
import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A file in memory that can be read until a deadline: whatever a parser loops over, it comes by here. */
final class TimedFile extends RandomAccessReadBuffer {

    /** Reads between two looks at the clock. */
    private static final int READS = 256;

    private final Deadline deadline;
    private int reads;

    TimedFile(byte[] file, Deadline deadline) {
        super(file);
        this.deadline = deadline;
    }

    @Override
    public int read() throws IOException {
        look();
        return super.read();
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        look();
        return super.read(target, offset, length);
    }

    @Override
    public void seek(long position) throws IOException {
        look();
        super.seek(position);
    }

    /** @throws io.rehearsal.events.Refusal with {@code FILE_UNREADABLE} when the time is over */
    private void look() {
        if (++reads % READS == 0) {
            deadline.check();
        }
    }
}
