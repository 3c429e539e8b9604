package io.rehearsal.api.cli.demo;

import io.rehearsal.api.cli.client.CommandFailed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** On which resume, and for which job. */
final class SampleOptions {

    @Option(names = {"--lang", "--language"}, paramLabel = "en|zh",
            description = "The sample: a PDF in English or a DOCX in Chinese; default ${DEFAULT-VALUE}.")
    private Language language = Language.en;

    @Option(names = "--file", paramLabel = "<resume>", description = "A resume of your own instead: PDF, DOCX, DOC or TXT.")
    private @Nullable Path file;

    @Option(names = "--jd", paramLabel = "<text file>", description = "A job description of your own.")
    private @Nullable Path job;

    /** The languages there are samples in. */
    enum Language {
        en, zh
    }

    Language language() {
        return language;
    }

    Sample resume() {
        return file == null ? Sample.in(language.name()) : new Sample(String.valueOf(file.getFileName()), bytes(file));
    }

    String job() {
        return job == null ? Sample.job(language.name()) : new String(bytes(job));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new CommandFailed("The file %s cannot be read.".formatted(file));
        }
    }
}
