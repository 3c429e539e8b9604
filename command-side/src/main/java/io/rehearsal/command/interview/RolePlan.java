package io.rehearsal.command.interview;

import io.rehearsal.events.interview.Category;
import io.rehearsal.events.interview.InterviewPlan;
import io.rehearsal.events.interview.InterviewPlan.Part;
import io.rehearsal.events.role.RoleProfile;
import io.rehearsal.events.role.RoleProfile.Questions;
import java.util.List;
import java.util.Locale;

/** What a role's structure means for an interview. */
final class RolePlan {

    /** ai-interview's, for a role that names none. */
    private static final List<Questions> USUAL = List.of(new Questions("technical", 5), new Questions("behavioral", 3));

    private RolePlan() {
    }

    static InterviewPlan of(long roleId, RoleProfile role, String language) {
        var structure = role.structure().stream().anyMatch(part -> part.count() > 0) ? role.structure() : USUAL;
        return new InterviewPlan(roleId, role.category(), role.specialization(), role.experienceLevel(), language,
                structure.stream().filter(part -> part.count() > 0).map(part -> new Part(part.type(), category(part.type()), part.count())).toList());
    }

    static int count(InterviewPlan plan) {
        return plan.parts().stream().mapToInt(Part::count).sum();
    }

    /** What a type is about by its name, which is free; what says nothing else is about the trade. */
    static Category category(String type) {
        var name = type.toLowerCase(Locale.ROOT);
        if (name.matches(".*(behavio|culture|soft|team|leader|communicat|situation|行为|文化|沟通|协作).*")) {
            return Category.BEHAVIORAL;
        }
        if (name.matches(".*(design|problem|case|coding|algorithm|scenario|architect|debug|troubleshoot|设计|问题|案例|算法|场景|架构).*")) {
            return Category.PROBLEM_SOLVING;
        }
        if (name.matches(".*(project|experience|portfolio|background|项目|经历|作品).*")) {
            return Category.PROJECT;
        }
        return name.matches(".*(career|motivat|\\bhr\\b|plan|职业|动机|规划).*") ? Category.CAREER : Category.TECHNICAL;
    }
}
