package io.rehearsal.command.role;

import io.rehearsal.events.Refusal;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.Refusal.Subject;
import io.rehearsal.events.role.RoleProfile;
import io.rehearsal.events.role.RoleProfile.Questions;
import io.rehearsal.events.role.commands.DeleteRole;
import io.rehearsal.events.role.commands.UpdateRole;
import io.rehearsal.events.role.events.RoleCreated;
import io.rehearsal.events.role.events.RoleDeleted;
import io.rehearsal.events.role.events.RoleEvent;
import io.rehearsal.events.role.events.RoleUpdated;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What may become of a role. */
final class RoleDecisions {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_DUTIES = 10_000;
    private static final int MOST_SKILLS = 50;
    private static final int MOST_QUESTIONS = 30;

    private RoleDecisions() {
    }

    /** A role that comes with the product is created once, and never again after it was changed or deleted. */
    static List<RoleEvent> decide(RoleState state, AddRole command) {
        if (state.exists()) {
            return List.of();
        }
        return List.of(new RoleCreated(command.roleId(), checked(command.profile()), command.starter(), command.at()));
    }

    static List<RoleEvent> decide(RoleState state, UpdateRole command, Instant at) {
        requirePresent(state);
        var profile = checked(command.profile());
        return profile.equals(state.profile()) ? List.of() : List.of(new RoleUpdated(command.roleId(), profile, at));
    }

    static List<RoleEvent> decide(RoleState state, DeleteRole command, Instant at) {
        requirePresent(state);
        return List.of(new RoleDeleted(command.roleId(), at));
    }

    private static void requirePresent(RoleState state) {
        if (!state.exists() || state.deleted()) {
            throw new Refusal(Reason.NOT_FOUND, Subject.ROLE, "there is no such role");
        }
    }

    /** @throws Refusal with {@code INVALID} */
    static RoleProfile checked(RoleProfile profile) {
        require(isName(profile.name()) && isName(profile.category()), "a role has a name and a category");
        require(isNameOrNull(profile.specialization()) && isNameOrNull(profile.experienceLevel()) && isNameOrNull(profile.salaryRange()),
                "specialization, level and salary have at most " + LONGEST_NAME + " characters");
        require(profile.duties() == null || profile.duties().length() <= LONGEST_DUTIES, "the duties are too long");
        require(profile.requiredSkills().size() <= MOST_SKILLS, "a role asks for at most " + MOST_SKILLS + " skills");
        require(profile.requiredSkills().stream().allMatch(skill -> isName(skill.name()) && isNameOrNull(skill.level())), "a skill has a name");
        require(profile.structure().stream().allMatch(part -> isName(part.type()) && part.count() >= 0), "a part of an interview has a type");
        require(profile.structure().stream().map(Questions::type).distinct().count() == profile.structure().size(), "a type of questions is named twice");
        long questions = profile.structure().stream().mapToLong(Questions::count).sum();
        require(profile.structure().isEmpty() || questions >= 1 && questions <= MOST_QUESTIONS, "an interview has 1 to " + MOST_QUESTIONS + " questions");
        return profile;
    }

    private static boolean isName(String text) {
        return !text.isBlank() && text.length() <= LONGEST_NAME;
    }

    private static boolean isNameOrNull(@Nullable String text) {
        return text == null || isName(text);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new Refusal(Reason.INVALID, Subject.ROLE, otherwise);
        }
    }
}
