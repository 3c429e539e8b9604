package io.rehearsal.api.contract;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;

/** A request whose body cannot be read beyond a limit, whatever length it declares. */
final class LimitedRequest extends HttpServletRequestWrapper {

    private final int maxBytes;

    LimitedRequest(HttpServletRequest request, int maxBytes) {
        super(request);
        this.maxBytes = maxBytes;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new Limited(super.getInputStream(), maxBytes);
    }

    private static final class Limited extends ServletInputStream {

        private final ServletInputStream body;
        private int left;

        Limited(ServletInputStream body, int maxBytes) {
            this.body = body;
            this.left = maxBytes;
        }

        @Override
        public int read() throws IOException {
            var one = body.read();
            if (one >= 0) {
                count(1);
            }
            return one;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            var read = body.read(target, offset, length);
            return read < 0 ? read : count(read);
        }

        private int count(int read) {
            left -= read;
            if (left < 0) {
                throw BodyLimitFilter.tooLarge();
            }
            return read;
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
