package io.rehearsal.api.cli;

import picocli.CommandLine.Command;

/** Says which version this is. */
@Command(name = "version", description = "Shows the version.")
final class VersionCommand implements Runnable {

    @Override
    public void run() {
        System.out.println("rehearsal " + Version.number());
    }
}
