package io.rehearsal.command.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rehearsal.command.Spine;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.role.RoleProfile;
import io.rehearsal.events.role.RoleProfile.Questions;
import io.rehearsal.events.role.RoleProfile.Skill;
import io.rehearsal.events.role.commands.CreateRole;
import io.rehearsal.events.role.commands.DeleteRole;
import io.rehearsal.events.role.commands.RoleCommand;
import io.rehearsal.events.role.commands.UpdateRole;
import io.rehearsal.events.role.events.RoleCreated;
import io.rehearsal.events.role.events.RoleDeleted;
import io.rehearsal.events.role.events.RoleUpdated;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;

class RoleTest {

    private static final RoleProfile NURSE = new RoleProfile("Night Nurse", "Nursing", null, null, List.of(), List.of(), null, null);

    private final CommandGateway commands = Spine.bean(CommandGateway.class);
    private final EventStore events = Spine.bean(EventStore.class);
    private final RoleLoading loading = Spine.bean(RoleLoading.class);

    @Test
    void a_role_is_created_changed_and_deleted_by_events() {
        Long id = commands.sendAndWait(new CreateRole(NURSE));
        var changed = new RoleProfile("Day Nurse", "Nursing", "Clinical", "Senior", List.of(new Skill("Patient Care", "Expert")),
                List.of(new Questions("technical", 2)), "open", "Cares by day.");

        commands.sendAndWait(new UpdateRole(id, changed));
        commands.sendAndWait(new UpdateRole(id, changed));
        commands.sendAndWait(new DeleteRole(id));

        assertThat(id).isGreaterThan(1000);
        assertThat(history(id)).hasExactlyElementsOfTypes(RoleCreated.class, RoleUpdated.class, RoleDeleted.class);
        assertThatThrownBy(() -> commands.sendAndWait(new UpdateRole(id, NURSE))).isInstanceOfSatisfying(Refusal.class, it -> assertThat(it.reason()).isEqualTo(Reason.NOT_FOUND));
        assertThatThrownBy(() -> commands.sendAndWait(new DeleteRole(id))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> commands.sendAndWait(new DeleteRole(987654))).isInstanceOf(Refusal.class);
    }

    @Test
    void a_profile_that_cannot_be_one_is_refused() {
        Stream.of(
                new RoleProfile(" ", "Nursing", null, null, List.of(), List.of(), null, null),
                new RoleProfile("x".repeat(201), "Nursing", null, null, List.of(), List.of(), null, null),
                new RoleProfile("Nurse", "", null, null, List.of(), List.of(), null, null),
                new RoleProfile("Nurse", "Nursing", null, null, List.of(new Skill("", null)), List.of(), null, null),
                new RoleProfile("Nurse", "Nursing", null, null, List.of(), List.of(new Questions("technical", 0)), null, null),
                new RoleProfile("Nurse", "Nursing", null, null, List.of(), List.of(new Questions("technical", -1), new Questions("hr", 2)), null, null),
                new RoleProfile("Nurse", "Nursing", null, null, List.of(), List.of(new Questions("technical", 31)), null, null)
        ).forEach(profile -> assertThatThrownBy(() -> commands.sendAndWait(new CreateRole(profile)))
                .isInstanceOfSatisfying(Refusal.class, it -> assertThat(it.reason()).isEqualTo(Reason.INVALID)));
    }

    @Test
    void the_starter_catalogue_has_roles_of_every_field_in_both_languages() {
        var roles = StarterRoles.read();

        assertThat(roles).hasSizeGreaterThanOrEqualTo(60);
        assertThat(roles.keySet()).allMatch(id -> id <= 1000);
        assertThat(roles.values()).extracting(RoleProfile::category).contains(
                "Engineering", "Data", "Product", "Design", "Operations", "Sales", "Finance", "Nursing", "Teaching", "Trades");
        assertThat(roles.values()).filteredOn(role -> role.name().codePoints().anyMatch(Character::isIdeographic)).hasSizeBetween(25, 40);
        assertThat(roles.values()).allSatisfy(role -> {
            assertThat(RoleDecisions.checked(role)).isSameAs(role);
            assertThat(role.requiredSkills()).hasSizeGreaterThanOrEqualTo(4).allMatch(skill -> skill.level() != null);
            assertThat(role.structure()).isNotEmpty();
            assertThat(role.salaryRange()).isNotNull();
            assertThat(role.experienceLevel()).isIn("Junior", "Mid", "Senior", "Lead");
        });
        assertThat(roles.values()).extracting(RoleProfile::name).doesNotHaveDuplicates();
    }

    @Test
    void nodes_that_start_at_once_load_each_role_once_and_what_was_changed_or_deleted_stays_so() {
        try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            var starts = Stream.generate(() -> CompletableFuture.runAsync(() -> loading.run(new DefaultApplicationArguments()), nodes)).limit(4).toList();
            starts.forEach(CompletableFuture::join);
        }
        assertThat(history(1)).hasExactlyElementsOfTypes(RoleCreated.class);
        assertThat(history(64)).hasExactlyElementsOfTypes(RoleCreated.class);

        commands.sendAndWait(new UpdateRole(2, NURSE));
        commands.sendAndWait(new DeleteRole(3));
        loading.run(new DefaultApplicationArguments());
        commands.sendAndWait(new AddRole(3, NURSE, true, Instant.now()));

        assertThat(history(2)).hasExactlyElementsOfTypes(RoleCreated.class, RoleUpdated.class);
        assertThat(history(3)).hasExactlyElementsOfTypes(RoleCreated.class, RoleDeleted.class);
    }

    private List<Object> history(long roleId) {
        return events.readEvents(RoleCommand.aggregateId(roleId)).asStream().<Object>map(event -> event.getPayload()).toList();
    }
}
