package io.rehearsal.assistant.llm;

import io.rehearsal.assistant.llm.provider.ModelSettings;
import java.util.Optional;

/** The models that people have chosen for themselves. */
public interface PersonalModels {

    /** The person's model; empty where none was chosen or the choice is switched off. */
    Optional<ModelSettings> of(long accountId);
}
