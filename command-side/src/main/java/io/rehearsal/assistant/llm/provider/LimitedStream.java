package io.rehearsal.assistant.llm.provider;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** An answer of at most so many bytes: a provider may be anybody's server. */
final class LimitedStream extends FilterInputStream {

    /** The answer has more. */
    static final class TooLarge extends IOException {

        TooLarge() {
            super("the answer is too large");
        }
    }

    private long left;

    LimitedStream(InputStream in, long most) {
        super(in);
        left = most;
    }

    @Override
    public int read() throws IOException {
        var read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        var read = super.read(bytes, offset, length);
        count(read);
        return read;
    }

    private void count(int read) throws TooLarge {
        left -= Math.max(read, 0);
        if (left < 0) {
            throw new TooLarge();
        }
    }
}
