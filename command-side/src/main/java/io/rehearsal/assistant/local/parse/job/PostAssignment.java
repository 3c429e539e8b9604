package io.rehearsal.assistant.local.parse.job;

import io.rehearsal.assistant.local.parse.naming.Organisations;
import io.rehearsal.assistant.local.parse.naming.Positions;
import io.rehearsal.assistant.local.parse.text.Piece;
import io.rehearsal.assistant.local.parse.text.Prose;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Decides which segment of a job's head is the employer and which the title. */
record PostAssignment(@Nullable Piece company, @Nullable Piece position, Order order) {

    /** Which of the two stands first. */
    enum Order {
        COMPANY_FIRST, POSITION_FIRST, UNKNOWN
    }

    private static final int MOST_SEGMENTS = 8;
    private static final double ORDER_BONUS = 0.6;
    private static final double EMPLOYER_BONUS = 1;
    private static final Pattern DEPARTMENT = Pattern.compile("(?:.*(?:部|组|事业部|事业群|部门|中心)|(?:department|dept\\.?|division|team|team:.*|group|.* (?:department|division|team|section|unit|kitchen|ward|desk|shift|squad|crew|region|plant|oncology|surgery|cardiology|radiology|(?:line|hall|bay|floor|zone|area|gate|station|cell|block|dock) \\w{1,2})|(?:line|hall|bay|floor|zone|area|gate|station|cell|block|dock) \\w{1,2}|(?:day|night|evening|weekend|early|late)s?(?: shifts?)?|dialysis|icu|er|a&e|emergency|oncology|paediatrics|pediatrics|cardiology|maternity|surgery|theatre))$", Pattern.CASE_INSENSITIVE);

    /**
     * @param raw   the segments of the head
     * @param usual how most of the section's entries are ordered
     */
    static PostAssignment of(List<Piece> raw, Order usual) {
        var all = PostSegments.refine(raw);
        var employers = PostSegments.employers(raw);
        var segments = all.subList(0, Math.min(all.size(), MOST_SEGMENTS));
        Piece company = null;
        Piece position = null;
        double best = 0;
        var order = Order.UNKNOWN;
        for (int c = -1; c < segments.size(); c++) {
            for (int p = -1; p < segments.size(); p++) {
                if (c == p) {
                    continue;
                }
                var pairOrder = c < 0 || p < 0 ? Order.UNKNOWN : c < p ? Order.COMPANY_FIRST : Order.POSITION_FIRST;
                double score = (c < 0 ? 0 : asCompany(segments, c) + (isEmployer(employers, segments.get(c)) ? EMPLOYER_BONUS : 0)) + (p < 0 ? 0 : asPosition(segments, p))
                        + (usual != Order.UNKNOWN && pairOrder == usual ? ORDER_BONUS : 0);
                if (score > best + 1e-9) {
                    best = score;
                    company = c < 0 ? null : segments.get(c);
                    position = p < 0 ? null : segments.get(p);
                    order = pairOrder;
                }
            }
        }
        boolean sure = position != null && Positions.score(position.value()) > 0;
        return new PostAssignment(company, position, sure ? order : Order.UNKNOWN);
    }

    static boolean isDepartment(String text) {
        return DEPARTMENT.matcher(text).matches();
    }

    private static boolean isEmployer(List<Piece> employers, Piece segment) {
        return employers.stream().anyMatch(employer -> employer.start() <= segment.start() && segment.start() < employer.end());
    }

    private static double asCompany(List<Piece> segments, int index) {
        var text = segments.get(index).value();
        int organisation = Organisations.score(text);
        int title = Positions.score(text);
        double score = organisation == 2 ? 2 : organisation == 1 ? 1.2 : 0.7;
        score -= title == 2 ? (organisation == 2 ? 0.7 : 1.4) : title == 1 ? (organisation == 2 ? 0.2 : 0.6) : 0;
        score -= DEPARTMENT.matcher(text).matches() && segments.size() > 2 ? 0.9 : 0;
        score -= Prose.couldBeHead(text) ? 0 : 1.2;
        score -= Character.isLowerCase(text.charAt(0)) && organisation == 0 ? 0.3 : 0;
        return score - index * 0.05;
    }

    private static double asPosition(List<Piece> segments, int index) {
        var text = segments.get(index).value();
        int organisation = Organisations.score(text);
        int title = Positions.score(text);
        double score = title == 2 ? 2 : title == 1 ? 1.2 : 0.1;
        score -= organisation == 2 ? 0.9 : 0;
        score -= Prose.couldBeHead(text) ? 0 : 1.2;
        return score - index * 0.05;
    }
}
