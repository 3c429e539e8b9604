package io.rehearsal.assistant.local.match;

import io.rehearsal.assistant.JobMatcher;
import io.rehearsal.assistant.embedding.Embeddings;
import io.rehearsal.assistant.local.match.WantedSkill.Need;
import io.rehearsal.assistant.Language;
import io.rehearsal.assistant.local.reading.Line;
import io.rehearsal.assistant.local.reading.Posting;
import io.rehearsal.assistant.local.reading.Reading;
import io.rehearsal.assistant.skill.SkillLexicon;
import io.rehearsal.events.Engine;
import io.rehearsal.events.resume.JobMatch.Part;
import io.rehearsal.events.resume.JobMatch;
import io.rehearsal.events.resume.ResumeContent;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Adds up what stands in the resume of what the job asks for. The same resume and job description give the same match throughout a month: a
 * job that goes on grows longer.
 */
@Component
public final class LocalJobMatcher implements JobMatcher {

    /** Goes up whenever the same resume and job may be matched otherwise. */
    private static final Engine ENGINE = Engine.local("2");

    /** Where nothing is there of what is asked for, words that both use tell little. */
    private static final double FAR = 0.5;

    private final SkillLexicon lexicon;
    private final Embeddings embeddings;
    private final Clock clock;

    public LocalJobMatcher(SkillLexicon lexicon, Embeddings embeddings, Clock clock) {
        this.lexicon = lexicon;
        this.embeddings = embeddings;
        this.clock = clock;
    }

    /** @throws IllegalArgumentException if the job description is blank */
    @Override
    public Answer match(ResumeContent content, String jobDescription) {
        if (jobDescription.isBlank()) {
            throw new IllegalArgumentException("there is no job description to match with");
        }
        var reading = Reading.of(content, jobDescription, lexicon);
        var posting = Posting.of(jobDescription);
        var evidence = new Evidence(reading);
        boolean oneLanguage = isIn(posting.language(), reading);
        var skills = SkillMatch.of(WantedSkills.of(posting, reading, evidence), evidence);
        var experience = ExperienceMatch.of(posting, content, YearMonth.now(clock), evidence);
        var relevance = RelevanceMatch.of(posting, reading, oneLanguage, embeddings);
        var keywords = KeywordMatch.of(posting, reading, oneLanguage);
        var language = posting.language();
        boolean far = skills.technical() && skills.had().stream().allMatch(skill -> skill.need() == Need.TRAIT) && !experience.enoughYears();
        var ratings = List.of(skills.rating(language), experience.rating(language), relevance.rating(language).times(far ? FAR : 1), keywords.rating(language).times(far ? FAR : 1));
        var parts = Points.of(ratings, language);
        var advice = new MatchAdvice(skills, experience, relevance, evidence, language);
        return new Answer(ENGINE, new JobMatch(
                parts.stream().mapToInt(Part::points).sum(), keywords.percent(),
                skills.rating(language).percent(), relevance.rating(language).percent(), parts,
                skills.had().stream().map(evidence::matched).toList(),
                skills.missing().stream().map(WantedSkill::form).toList(),
                advice.strengths(), advice.suggestions()));
    }

    /** By what is compared alone: sentences that speak to the scorer say nothing about the language either. An empty resume is in any. */
    private static boolean isIn(Language language, Reading reading) {
        var lines = reading.lines().stream().map(Line::text).collect(Collectors.joining(" "));
        return lines.isEmpty() || Language.of(lines) == language;
    }
}
