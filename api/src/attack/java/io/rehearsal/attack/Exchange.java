package io.rehearsal.attack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * One request over a socket of its own, byte for byte as it was made, and its answer.
 *
 * @param status 0 where there was none
 */
record Exchange(int status, Map<String, String> headers, byte[] body) {

    private static final int TIMEOUT_MILLIS = 150_000;

    /**
     * A request as it is sent.
     *
     * @param target what stands in the request line
     */
    record Request(String method, String target, Map<String, String> headers, byte[] body) {

        /** A command line that repeats it. */
        String curl(int port) {
            var line = new StringBuilder("curl -i --path-as-is -X ").append(method).append(" 'http://localhost:").append(port).append(quoted(target)).append('\'');
            headers.forEach((name, value) -> line.append(" -H '").append(name).append(": ").append(quoted(value)).append('\''));
            if (body.length > 0) {
                line.append(" --data-binary $'").append(escaped(body)).append('\'');
            }
            return line.toString();
        }

        private static String quoted(String text) {
            return text.replace("'", "'\\''");
        }

        private static String escaped(byte[] bytes) {
            var text = new StringBuilder();
            for (byte value : bytes) {
                text.append(value >= 32 && value < 127 && value != '\'' && value != '\\' ? String.valueOf((char) value) : Attack.text("\\x%02x", value));
            }
            return text.toString();
        }
    }

    static Exchange of(int port, Request request) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(TIMEOUT_MILLIS);
            var head = new StringBuilder(request.method()).append(' ').append(request.target()).append(" HTTP/1.1\r\nHost: localhost:").append(port)
                    .append("\r\nConnection: close\r\n");
            request.headers().forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
            if (request.body().length > 0 || !request.method().equals("GET")) {
                head.append("Content-Length: ").append(request.body().length).append("\r\n");
            }
            var output = socket.getOutputStream();
            output.write(head.append("\r\n").toString().getBytes(ISO_8859_1));
            output.write(request.body());
            output.flush();
            return read(socket.getInputStream().readAllBytes());
        } catch (IOException e) {
            return new Exchange(0, Map.of(), e.toString().getBytes(UTF_8));
        }
    }

    private static Exchange read(byte[] answer) {
        var text = new String(answer, ISO_8859_1);
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            return new Exchange(0, Map.of(), answer);
        }
        var lines = text.substring(0, end).split("\r\n");
        var headers = new LinkedHashMap<String, String>();
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(':');
            headers.put(lines[i].substring(0, colon).toLowerCase(Locale.ROOT), lines[i].substring(colon + 1).strip());
        }
        var body = text.substring(end + 4).getBytes(ISO_8859_1);
        return new Exchange(Integer.parseInt(lines[0].split(" ")[1]), headers, "chunked".equals(headers.get("transfer-encoding")) ? joined(body) : body);
    }

    private static byte[] joined(byte[] chunked) {
        var joined = new ByteArrayOutputStream();
        var text = new String(chunked, ISO_8859_1);
        int at = 0;
        while (at < text.length()) {
            int line = text.indexOf("\r\n", at);
            int size = line < 0 ? 0 : Integer.parseInt(text.substring(at, line).strip(), 16);
            if (size == 0) {
                break;
            }
            joined.write(chunked, line + 2, Math.min(size, chunked.length - line - 2));
            at = line + 2 + size + 2;
        }
        return joined.toByteArray();
    }
}
