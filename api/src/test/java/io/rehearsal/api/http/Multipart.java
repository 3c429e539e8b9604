package io.rehearsal.api.http;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;

/** A multipart form. */
public final class Multipart {

    private static final String BOUNDARY = "----rehearsal-test-boundary";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    public Multipart field(String name, String value) {
        write("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n");
        return this;
    }

    public Multipart file(String name, String fileName, byte[] file) {
        return file(name, fileName, "application/octet-stream", file);
    }

    public Multipart file(String name, String fileName, String contentType, byte[] file) {
        write("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" + fileName
                + "\"\r\nContent-Type: " + contentType + "\r\n\r\n");
        bytes.writeBytes(file);
        write("\r\n");
        return this;
    }

    public String contentType() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    public BodyPublisher body() {
        return BodyPublishers.ofByteArray(bytes());
    }

    public byte[] bytes() {
        write("--" + BOUNDARY + "--\r\n");
        return bytes.toByteArray();
    }

    private void write(String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
