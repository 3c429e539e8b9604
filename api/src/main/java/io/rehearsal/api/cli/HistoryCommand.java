package io.rehearsal.api.cli;

import io.rehearsal.api.cli.client.CommandFailed;
import picocli.CommandLine.Command;

/** What became of one thing. */
@Command(name = "history", description = "Shows what became of a resume or an interview, and how it stood.", mixinStandardHelpOptions = true,
        subcommands = {ResumeHistoryCommand.class, InterviewHistoryCommand.class})
final class HistoryCommand implements Runnable {

    @Override
    public void run() {
        throw new CommandFailed("Say of what: ./rehearsal history resume <id>, or ./rehearsal history interview <id>");
    }
}
