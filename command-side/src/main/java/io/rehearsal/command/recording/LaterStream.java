package io.rehearsal.command.recording;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A stream that is made when it is first read. */
final class LaterStream extends InputStream {

    private final Supplier<InputStream> source;
    private @Nullable InputStream stream;

    LaterStream(Supplier<InputStream> source) {
        this.source = source;
    }

    private InputStream stream() {
        if (stream == null) {
            stream = source.get();
        }
        return stream;
    }

    @Override
    public int read() throws IOException {
        return stream().read();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        return stream().read(bytes, offset, length);
    }
}
