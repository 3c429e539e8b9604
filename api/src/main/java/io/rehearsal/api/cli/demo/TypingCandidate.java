package io.rehearsal.api.cli.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** Whoever sits at the keyboard. */
final class TypingCandidate implements Candidate {

    private static final String END = "/end";

    private final BufferedReader keyboard =
            new BufferedReader(new InputStreamReader(System.in, Charset.forName(System.getProperty("stdin.encoding", "UTF-8"))));
    private final Narrator narrator;

    TypingCandidate(Narrator narrator) {
        this.narrator = narrator;
    }

    /** An empty line is no answer, and the end of the input is the end. */
    @Override
    public @Nullable String answer(String question, boolean followUp) {
        while (true) {
            narrator.prompt("> ");
            var line = read();
            if (line == null || line.strip().equals(END)) {
                return null;
            }
            if (!line.isBlank()) {
                return line.strip();
            }
        }
    }

    private @Nullable String read() {
        try {
            return keyboard.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
