package io.rehearsal.api.cli.demo;

import io.rehearsal.api.cli.client.CommandFailed;
import io.rehearsal.api.cli.client.ServerOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Walks through the main job on a resume, against a running server. */
@Command(name = "demo", mixinStandardHelpOptions = true,
        description = "Shows the main job on a resume: parse, score, suggest, apply, compare, restore, export, and the history of it all.")
public final class DemoCommand implements Callable<Integer> {

    @Mixin
    private ServerOptions server = new ServerOptions();

    @Option(names = "--lang", paramLabel = "en|zh", description = "The sample: a PDF in English or a DOCX in Chinese; default ${DEFAULT-VALUE}.")
    private Language language = Language.en;

    @Option(names = "--file", paramLabel = "<resume>", description = "A resume of your own instead: PDF, DOCX, DOC or TXT.")
    private @Nullable Path file;

    @Option(names = "--jd", paramLabel = "<text file>", description = "A job description of your own.")
    private @Nullable Path job;

    @Option(names = "--out", paramLabel = "<directory>", description = "Where the exported files go; default: this directory.")
    private Path directory = Path.of("");

    /** The languages there are samples in. */
    enum Language {
        en, zh
    }

    @Override
    public Integer call() {
        var sample = file == null ? Sample.in(language.name()) : new Sample(String.valueOf(file.getFileName()), bytes(file));
        String description = job == null ? Sample.job(language.name()) : new String(bytes(job));
        new Walk(DemoServer.registered(server.client()), new Narrator(), directory).through(sample, description);
        return 0;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new CommandFailed("The file %s cannot be read.".formatted(file));
        }
    }
}
