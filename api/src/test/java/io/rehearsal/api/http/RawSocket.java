package io.rehearsal.api.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A WebSocket by hand, for what a proper client would not do. */
public final class RawSocket implements AutoCloseable {

    private static final int TIMEOUT_MILLIS = 20_000;
    private static final int SMALL_BUFFER = 4096;
    private static final String KEY = "dGhlIHNhbXBsZSBub25jZQ==";

    private final Socket socket = new Socket();
    private final String head;

    /** Does the handshake. */
    public RawSocket(String path, String... headers) {
        try {
            socket.setReceiveBufferSize(SMALL_BUFFER);
            socket.setSoTimeout(TIMEOUT_MILLIS);
            socket.connect(new InetSocketAddress("localhost", Application.ports().server()));
            var request = new StringBuilder("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                    + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: " + KEY + "\r\n");
            Arrays.stream(headers).forEach(header -> request.append(header).append("\r\n"));
            send(request.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
            head = readHead();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The answer's status line and headers. */
    public String head() {
        return head;
    }

    /** A frame as a client sends it, under a mask of zeros. */
    public static byte[] frame(int firstByte, byte[] payload) {
        var frame = new ByteArrayOutputStream();
        frame.write(firstByte);
        frame.write(0x80 | payload.length);
        frame.writeBytes(new byte[4]);
        frame.writeBytes(payload);
        return frame.toByteArray();
    }

    public void send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
    }

    /** Reads whole frames until the server closes, and tells its close code. */
    public int closeCode() {
        try {
            var in = socket.getInputStream();
            while (true) {
                int opcode = in.read() & 0x0f;
                int length = in.read() & 0x7f;
                if (length == 126) {
                    length = in.read() << 8 | in.read();
                }
                var payload = in.readNBytes(length);
                if (opcode == 8) {
                    return (payload[0] & 0xff) << 8 | payload[1] & 0xff;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String readHead() throws IOException {
        var text = new StringBuilder();
        while (text.indexOf("\r\n\r\n") < 0) {
            int next = socket.getInputStream().read();
            if (next < 0) {
                break;
            }
            text.append((char) next);
        }
        return text.toString();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
