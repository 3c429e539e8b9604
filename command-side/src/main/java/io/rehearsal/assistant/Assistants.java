package io.rehearsal.assistant;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Knows which assistant works for whom. */
public interface Assistants {

    /**
     * The person's assistant: a language model where the person, or else the server, has one configured, with the local engine
     * behind it; else the local engine alone.
     *
     * @param accountId null for a guest
     */
    Assistant of(@Nullable Long accountId);

    /** The person's assistant in a conversation. @param modelName of the provider that is configured; means nothing where none is */
    ChatAssistant chat(long accountId, String modelName);

    /** Whether the local engine alone works for the person, which takes no longer than somebody waits anyway. */
    boolean isLocal(long accountId);

    /** The names of the graders that an interview can be graded with; {@code llm} only means something where one is configured. */
    List<String> graders();

    /** A grader by its name, for a second opinion; empty where there is none for this person. Unlike {@link #of}, nothing takes over from a model that fails. */
    Optional<AnswerGrader> grader(String name, @Nullable Long accountId);
}
