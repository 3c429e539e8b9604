package io.rehearsal.api.contract;

import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** A body whose fields are written in snake case. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public interface SnakeCase {
}
