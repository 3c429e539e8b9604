package io.rehearsal.api.cli.demo;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A form with one file in it. */
record Multipart(String contentType, byte[] body) {

    private static final String BOUNDARY = "rehearsal-file-boundary-8d2f";

    static Multipart of(Sample sample) {
        var body = new ByteArrayOutputStream();
        body.writeBytes(("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n")
                .formatted(BOUNDARY, sample.fileName().replace("\"", "'")).getBytes(StandardCharsets.UTF_8));
        body.writeBytes(sample.bytes());
        body.writeBytes("\r\n--%s--\r\n".formatted(BOUNDARY).getBytes(StandardCharsets.UTF_8));
        return new Multipart("multipart/form-data; boundary=" + BOUNDARY, body.toByteArray());
    }
}
