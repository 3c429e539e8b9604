package io.rehearsal.api.contract.aiinterview;

import io.rehearsal.api.contract.InvalidRequest;
import io.rehearsal.api.contract.ListPart;
import io.rehearsal.api.contract.RequestFailed;
import io.rehearsal.api.contract.SnakeCase;
import io.rehearsal.api.contract.SpeaksFor;
import io.rehearsal.api.messaging.Messages;
import io.rehearsal.api.security.Caller;
import io.rehearsal.events.account.Role;
import io.rehearsal.events.role.RoleProfile;
import io.rehearsal.events.role.commands.CreateRole;
import io.rehearsal.events.role.commands.DeleteRole;
import io.rehearsal.events.role.commands.UpdateRole;
import io.rehearsal.events.role.queries.FindRole;
import io.rehearsal.events.role.queries.ListRoles;
import io.rehearsal.events.role.queries.RolePage;
import io.rehearsal.events.role.queries.RoleView;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The catalogue of roles: reading for everybody logged in, writing for administrators. */
@RestController
@SpeaksFor(AiInterview.class)
@RequestMapping("/api/v1/roles")
class RoleController {

    private final Messages messages;

    RoleController(Messages messages) {
        this.messages = messages;
    }

    @GetMapping
    Success<List<RoleBody>> listRoles(
            @RequestParam(required = false) @Nullable String category,
            @RequestParam(required = false) @Nullable String specialization,
            @RequestParam(name = "experience_level", required = false) @Nullable String level,
            @ParameterObject @Valid ListPart part) {
        var most = part.size() == 0 ? Integer.MAX_VALUE : part.size();
        var found = messages.ask(new ListRoles(meant(category), meant(specialization), meant(level), part.offset(), most), RolePage.class);
        return Success.of(found.roles().stream().map(RoleBody::of).toList());
    }

    @GetMapping("/{id}")
    Success<RoleBody> getRole(@PathVariable("id") String id) {
        return Success.of(RoleBody.of(find(Ids.number(id))));
    }

    @ApiResponse(responseCode = "201", description = "The role", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "403", description = "Only an administrator may change roles")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Success<RoleBody> createRole(@Valid @RequestBody Wanted wanted, @AuthenticationPrincipal Caller.Person caller) {
        requireAdmin(caller);
        long id = messages.<Long>send(new CreateRole(wanted.profile(null)));
        return Success.of(RoleBody.of(find(id)));
    }

    /** What is left out stays as it is. */
    @PutMapping("/{id}")
    Success<RoleBody> updateRole(@PathVariable("id") String id, @Valid @RequestBody Wanted wanted, @AuthenticationPrincipal Caller.Person caller) {
        requireAdmin(caller);
        var known = find(Ids.number(id));
        messages.send(new UpdateRole(known.roleId(), wanted.profile(known.profile())));
        return Success.of(RoleBody.of(find(known.roleId())));
    }

    @DeleteMapping("/{id}")
    Success<Void> deleteRole(@PathVariable("id") String id, @AuthenticationPrincipal Caller.Person caller) {
        requireAdmin(caller);
        messages.send(new DeleteRole(find(Ids.number(id)).roleId()));
        return Success.of(null);
    }

    private RoleView find(long id) {
        return messages.find(new FindRole(id), RoleView.class).filter(role -> !role.deleted())
                .orElseThrow(() -> new RequestFailed(HttpStatus.NOT_FOUND, "Role not found"));
    }

    private static void requireAdmin(Caller.Person caller) {
        if (caller.account().role() != Role.ADMIN) {
            throw new RequestFailed(HttpStatus.FORBIDDEN, "Only an administrator may change roles");
        }
    }

    private static @Nullable String meant(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Name and category are required of a new role. */
    record Wanted(
            @Nullable String name, @Nullable String category, @Nullable String specialization, @Nullable String experienceLevel,
            @Nullable List<RoleBody.@Valid @NotNull SkillBody> requiredSkills, @Nullable Map<String, @NotNull Integer> interviewStructure, @Nullable String salaryRange,
            @Nullable String description) implements SnakeCase {

        private RoleProfile profile(@Nullable RoleProfile before) {
            return new RoleProfile(
                    required("name", name, before == null ? null : before.name()),
                    required("category", category, before == null ? null : before.category()),
                    specialization == null && before != null ? before.specialization() : specialization,
                    experienceLevel == null && before != null ? before.experienceLevel() : experienceLevel,
                    requiredSkills == null ? before == null ? List.of() : before.requiredSkills()
                            : requiredSkills.stream().map(skill -> new RoleProfile.Skill(skill.name(), skill.level())).toList(),
                    interviewStructure == null ? before == null ? List.of() : before.structure()
                            : interviewStructure.entrySet().stream().map(part -> new RoleProfile.Questions(part.getKey(), part.getValue())).toList(),
                    salaryRange == null && before != null ? before.salaryRange() : salaryRange,
                    description == null && before != null ? before.duties() : description);
        }

        private static String required(String field, @Nullable String given, @Nullable String before) {
            var value = given == null ? before : given;
            if (value == null || value.isBlank()) {
                throw new InvalidRequest(field + " is required");
            }
            return value.strip();
        }
    }
}
