package io.rehearsal.api.cli.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** A file to show the work on. */
record Sample(String fileName, byte[] bytes) {

    /** The resume of somebody who does not exist. */
    static Sample in(String language) {
        String name = language.equals("zh") ? "lin-xiao.docx" : "nora-whitfield.pdf";
        return new Sample(name, resource(name));
    }

    /** A job that the person might apply for. */
    static String job(String language) {
        return text("job-" + language + ".txt");
    }

    /** Two documents of a company that does not exist. */
    static List<Sample> documents(String language) {
        return Stream.of("caching", "releases")
                .map(name -> "%s-%s.md".formatted(name, language))
                .map(name -> new Sample(name, resource(name)))
                .toList();
    }

    /** What somebody might ask them. */
    static List<String> questions(String language) {
        return text("questions-" + language + ".txt").lines().toList();
    }

    /** One of the demo's texts. */
    static String text(String name) {
        return new String(resource(name), StandardCharsets.UTF_8).strip();
    }

    private static byte[] resource(String name) {
        try (InputStream in = Sample.class.getResourceAsStream("/demo/" + name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
