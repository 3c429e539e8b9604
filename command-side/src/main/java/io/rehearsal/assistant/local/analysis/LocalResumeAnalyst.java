package io.rehearsal.assistant.local.analysis;

import io.rehearsal.assistant.ResumeAnalyst;
import io.rehearsal.assistant.local.reading.Reading;
import io.rehearsal.assistant.skill.SkillLexicon;
import io.rehearsal.events.Engine;
import io.rehearsal.events.resume.Analysis;
import io.rehearsal.events.resume.Analysis.Check;
import io.rehearsal.events.resume.ResumeContent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Scores by the stated checks; the same content and job description always give the same analysis. */
@Component
public final class LocalResumeAnalyst implements ResumeAnalyst {

    /** Goes up whenever the same resume may be scored otherwise. */
    private static final Engine ENGINE = Engine.local("2");

    private static final List<ResumeCheck> CHECKS = List.of(
            new ContactDataCheck(), new CompletenessCheck(), new EntryDetailsCheck(), new QuantifiedAchievementsCheck(), new ActionVerbsCheck(),
            new EntryDepthCheck(), new SkillsInUseCheck(), new LineLengthCheck(), new ResumeLengthCheck(), new TimelineCheck(), new ConsistencyCheck());

    private final SkillLexicon lexicon;

    public LocalResumeAnalyst(SkillLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public Answer analyse(ResumeContent content, @Nullable String jd) {
        var reading = Reading.of(content, jd, lexicon);
        var checks = checks(reading);
        var scores = new Scores(checks);
        var verdict = Verdict.of(checks, reading);
        return new Answer(ENGINE, new Analysis(
                scores.overall(), scores.content(), scores.match(reading.target() != null), scores.clarity(),
                verdict.strengths(), verdict.weaknesses(),
                PersonalReview.of(reading), EducationReview.of(reading), ExperienceReview.of(reading), SkillsReview.of(reading), checks));
    }

    /** The overall score alone. */
    public int score(ResumeContent content, @Nullable String jd) {
        return new Scores(checks(Reading.of(content, jd, lexicon))).overall();
    }

    private static List<Check> checks(Reading reading) {
        boolean withJd = reading.target() != null;
        var parts = new ArrayList<>(CHECKS);
        if (withJd) {
            parts.add(new JdCoverageCheck());
        }
        return parts.stream().map(check -> check(check, reading, check.kind().points(withJd))).toList();
    }

    private static Check check(ResumeCheck check, Reading reading, int maxPoints) {
        var finding = check.find(reading);
        int points = (int) Math.round(finding.share() * maxPoints);
        return new Check(check.kind().id(), check.kind().title(reading.language()), points, maxPoints, finding.evidence(),
                points == maxPoints ? null : finding.advice());
    }
}
