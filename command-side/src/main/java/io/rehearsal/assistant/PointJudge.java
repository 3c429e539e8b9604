package io.rehearsal.assistant;

import io.rehearsal.assistant.Language;
import io.rehearsal.events.interview.PointFinding;
import io.rehearsal.events.interview.PointFinding.Verdict;
import io.rehearsal.events.interview.Question;
import java.util.List;

/** Says which points an answer makes. Whoever grades, follows up or reports asks the same judge, so that all say the same. */
public interface PointJudge {

    /**
     * What was heard of each of the points.
     *
     * @param points    to look for, in the question's language
     * @param exchanges the question and its answer, then each follow-up and its answer
     */
    Findings judge(Question question, List<String> points, List<Exchange> exchanges, Language language);

    /**
     * @param points  in the order they were asked for in
     * @param answers how likely what was said answers the question at all, from 0 to 1
     */
    record Findings(List<Finding> points, double answers) {

        public List<String> with(Verdict verdict) {
            return points.stream().filter(finding -> finding.found().verdict() == verdict).map(finding -> finding.found().point()).toList();
        }

        /** Points that are not made, or of which the opposite is said. */
        public List<String> missed() {
            return points.stream().filter(finding -> finding.found().verdict() == Verdict.MISSED || finding.found().verdict() == Verdict.CONTRADICTED)
                    .map(finding -> finding.found().point()).toList();
        }

        public List<PointFinding> found() {
            return points.stream().map(Finding::found).toList();
        }

        /** The share of the points that is made, from 0 to 1, each counted by its likelihood; 0 where there are none. */
        public double made() {
            return points.stream().mapToDouble(Finding::made).average().orElse(0);
        }

        public double denied() {
            return points.stream().mapToDouble(Finding::denied).average().orElse(0);
        }
    }

    /**
     * @param made   how likely the point is made, from 0 to 1
     * @param denied how likely its opposite is said, from 0 to 1
     */
    record Finding(PointFinding found, double made, double denied) {
    }
}
