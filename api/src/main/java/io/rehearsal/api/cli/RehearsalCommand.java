package io.rehearsal.api.cli;

import io.rehearsal.api.cli.client.CommandFailed;
import io.rehearsal.api.cli.demo.DemoCommand;
import io.rehearsal.api.cli.recall.RecallCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine;

/** The command line's root. */
@Command(
        name = "rehearsal",
        description = "Prepares people for jobs, and remembers how.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            UpCommand.class, DemoCommand.class, ProjectionsCommand.class, HistoryCommand.class,
            InterviewsCommand.class, RecallCommand.class, EventsCommand.class, AccountCommand.class, BackupCommand.class,
            RestoreCommand.class, VerifyCommand.class, FailedCommand.class, VersionCommand.class, HelpCommand.class})
public final class RehearsalCommand implements Runnable {

    private static final int FAILED = 1;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Runs a command to its end and answers its exit code. */
    public static int execute(String... arguments) {
        return new CommandLine(new RehearsalCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> failed(failure))
                .execute(arguments);
    }

    private static int failed(Exception failure) throws Exception {
        if (failure instanceof CommandFailed) {
            System.err.println("rehearsal: " + failure.getMessage());
            return FAILED;
        }
        throw failure;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do.");
    }
}
