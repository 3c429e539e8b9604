package io.rehearsal.api.cli.demo;

import io.rehearsal.api.cli.client.ServerOptions;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Walks through the main job on a resume, against a running server. */
@Command(name = "demo", mixinStandardHelpOptions = true, subcommands = {InterviewDemoCommand.class, KnowledgeDemoCommand.class},
        description = "Shows the main job on a resume: parse, score, suggest, apply, compare, restore, export, and the history of it all.")
public final class DemoCommand implements Callable<Integer> {

    @Mixin
    private ServerOptions server = new ServerOptions();

    @Mixin
    private SampleOptions samples = new SampleOptions();

    @Option(names = "--out", paramLabel = "<directory>", description = "Where the exported files go; default: this directory.")
    private Path directory = Path.of("");

    @Override
    public Integer call() {
        new Walk(DemoServer.registered(server.client()), new Narrator(), directory).through(samples.resume(), samples.job());
        return 0;
    }
}
