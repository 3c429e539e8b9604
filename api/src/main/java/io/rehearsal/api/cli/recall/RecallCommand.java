package io.rehearsal.api.cli.recall;

import io.rehearsal.api.cli.client.CommandFailed;
import picocli.CommandLine.Command;

/** Measuring how well a person's passages are found. */
@Command(name = "recall", description = "Loads recall test cases and measures retrieval by them.", mixinStandardHelpOptions = true,
        subcommands = {ImportCommand.class, RunCommand.class})
public final class RecallCommand implements Runnable {

    @Override
    public void run() {
        throw new CommandFailed("Say what to do: ./rehearsal recall import <file>, or ./rehearsal recall run");
    }
}
