package io.rehearsal.api.contract;

import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Shows records of the shared language as they are, their fields in snake case. */
@Component
public class SnakeCaseJson {

    private final JsonMapper snakeCase;

    SnakeCaseJson(JsonMapper json) {
        this.snakeCase = json.rebuild().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();
    }

    public JsonNode of(Object record) {
        return snakeCase.valueToTree(record);
    }
}
