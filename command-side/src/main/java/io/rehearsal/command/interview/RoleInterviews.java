package io.rehearsal.command.interview;

import io.rehearsal.assistant.Language;
import io.rehearsal.command.messaging.IdSequence;
import io.rehearsal.command.messaging.Continuation;
import io.rehearsal.command.role.RoleReader;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.Refusal.Subject;
import io.rehearsal.events.interview.Difficulty;
import io.rehearsal.events.interview.Format;
import io.rehearsal.events.interview.commands.CreateRoleInterview;
import io.rehearsal.events.interview.commands.InterviewCommand;
import io.rehearsal.events.role.RoleProfile;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.springframework.stereotype.Component;

/** Makes interviews for roles of the catalogue. */
@Component
class RoleInterviews {

    private static final List<String> LANGUAGES = List.of("en", "zh", "fr", "ar");

    private final RoleReader roles;
    private final NewestResume resumes;
    private final IdSequence ids;
    private final Continuation continuation;
    private final InterviewConductor conductor;
    private final Clock clock;

    RoleInterviews(RoleReader roles, NewestResume resumes, IdSequence ids, Continuation continuation, InterviewConductor conductor, Clock clock) {
        this.roles = roles;
        this.resumes = resumes;
        this.ids = ids;
        this.continuation = continuation;
        this.conductor = conductor;
        this.clock = clock;
    }

    @CommandHandler
    Long create(CreateRoleInterview command, CommandMessage<CreateRoleInterview> message) {
        if (!LANGUAGES.contains(command.language())) {
            throw new Refusal(Reason.INVALID, Subject.INTERVIEW, "language", "an interview is held in one of " + LANGUAGES);
        }
        var role = roles.read(command.roleId());
        var resume = resumes.of(command.accountId());
        var language = command.language().equals("zh") ? Language.ZH : Language.EN;
        var plan = RolePlan.of(command.roleId(), role, command.language());
        String aggregateId = continuation.send(message, new AddInterview(ids.nextInterviewId(), Long.toString(command.accountId()), Format.SOLO, language,
                resume.map(NewestResume.Found::resumeId).orElse(null), resume.map(NewestResume.Found::version).orElse(null),
                resume.map(NewestResume.Found::content).orElse(null), description(role, language), role.name(), difficulty(role), List.of(), null,
                RolePlan.count(plan), clock.instant(), plan));
        var id = InterviewCommand.interviewId(aggregateId);
        conductor.conduct(id, message);
        return id;
    }

    /** What the catalogue says of the work, as a posting would. */
    private static String description(RoleProfile role, Language language) {
        var skills = role.requiredSkills().stream()
                .map(skill -> skill.level() == null ? skill.name() : language.say("%s（%s）", "%s (%s)").formatted(skill.name(), skill.level()))
                .collect(Collectors.joining(language.say("、", ", ")));
        return Stream.of(
                        language.say("职位：", "Position: ") + role.name(),
                        role.duties() == null ? "" : language.say("职责：", "Duties: ") + role.duties(),
                        skills.isEmpty() ? "" : language.say("要求：", "Requirements: ") + skills)
                .filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static Difficulty difficulty(RoleProfile role) {
        var level = role.experienceLevel() == null ? "" : role.experienceLevel().toLowerCase(Locale.ROOT);
        if (level.matches(".*(intern|entry|junior|graduate|初级|实习).*")) {
            return Difficulty.EASY;
        }
        return level.matches(".*(senior|staff|principal|lead|expert|高级|资深|专家).*") ? Difficulty.HARD : Difficulty.MEDIUM;
    }
}
