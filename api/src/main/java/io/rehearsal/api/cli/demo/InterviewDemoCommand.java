package io.rehearsal.api.cli.demo;

import io.rehearsal.api.cli.client.ServerOptions;
import io.rehearsal.api.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Holds an interview in the terminal, live over the server's WebSocket. */
@Command(name = "interview", mixinStandardHelpOptions = true,
        description = "Holds an interview here, live, and prints the report. Answer in a line each; /end ends it.")
final class InterviewDemoCommand implements Runnable {

    @Mixin
    private ServerOptions server = new ServerOptions();

    @Mixin
    private SampleOptions samples = new SampleOptions();

    @Option(names = "--auto", description = "Watch: prepared answers are given, good ones and bad ones. So it is where nobody types.")
    private boolean auto;

    @Override
    public void run() {
        var narrator = new Narrator();
        var candidate = auto || !Terminal.isPresent()
                ? new PreparedCandidate(samples.language().name(), narrator)
                : new TypingCandidate(narrator);
        new InterviewWalk(DemoServer.registered(server.client()), narrator, candidate, new Terms(samples.language()))
                .through(samples.resume(), samples.job());
    }
}
