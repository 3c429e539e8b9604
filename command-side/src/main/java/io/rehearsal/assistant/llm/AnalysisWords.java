package io.rehearsal.assistant.llm;

import io.rehearsal.assistant.Language;
import io.rehearsal.events.resume.Analysis;
import io.rehearsal.events.resume.Analysis.ExperienceAnalysis;
import io.rehearsal.events.resume.Analysis.PersonalAnalysis;
import io.rehearsal.events.resume.Analysis.SectionAnalysis;
import io.rehearsal.events.resume.Analysis.SkillsAnalysis;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Puts a model's words into an analysis, where they are fit to be shown; everything that is counted stays as it is. */
final class AnalysisWords {

    static final int LONGEST = 300;
    static final int MOST = 6;

    private final Analysis counted;
    private final Remarks remarks;
    private final Predicate<String> praises;
    private final Predicate<String> criticises;

    AnalysisWords(Analysis counted, Language language, Facts facts) {
        this.counted = counted;
        this.remarks = new Remarks(language, LONGEST);
        this.praises = text -> facts.namesOwnSkills(text) && facts.measuresKnown(text);
        this.criticises = facts::namesKnownSkills;
    }

    /** @throws IllegalArgumentException where nothing of the form can be used */
    Analysis of(AnalysisForm form) {
        var strengths = remarks.list(form.strengths(), MOST, praises);
        var weaknesses = remarks.list(form.weaknesses(), MOST, criticises);
        if (strengths.isEmpty() && weaknesses.isEmpty()) {
            throw new IllegalArgumentException("neither a strength nor a weakness that can be shown");
        }
        return new Analysis(counted.overallScore(), counted.contentScore(), counted.matchScore(), counted.clarityScore(),
                orElse(strengths, counted.strengths()), orElse(weaknesses, counted.weaknesses()),
                personal(form), education(form), experience(form), skills(form), counted.checks());
    }

    private PersonalAnalysis personal(AnalysisForm form) {
        var section = counted.personal();
        return new PersonalAnalysis(section.status(), message(form.personalMessage(), section.message()),
                suggestions(form.personalSuggestions(), section.suggestions()), section.included(), section.missing());
    }

    private SectionAnalysis education(AnalysisForm form) {
        var section = counted.education();
        return new SectionAnalysis(section.status(), message(form.educationMessage(), section.message()),
                suggestions(form.educationSuggestions(), section.suggestions()));
    }

    private ExperienceAnalysis experience(AnalysisForm form) {
        var section = counted.experience();
        return new ExperienceAnalysis(section.status(), message(form.experienceMessage(), section.message()),
                suggestions(form.experienceSuggestions(), section.suggestions()), section.issues());
    }

    private SkillsAnalysis skills(AnalysisForm form) {
        var section = counted.skills();
        return new SkillsAnalysis(section.status(), message(form.skillsMessage(), section.message()),
                suggestions(form.skillsSuggestions(), section.suggestions()),
                section.hardSkills(), section.softSkills(), section.jdRequiredSkills(), section.resumeMatchedSkills(), section.resumeMissingSkills());
    }

    private String message(@Nullable String said, String counted) {
        var remark = remarks.one(said);
        return remark == null || !criticises.test(remark) ? counted : remark;
    }

    private List<String> suggestions(@Nullable List<@Nullable String> said, List<String> counted) {
        return orElse(remarks.list(said, MOST, criticises), counted);
    }

    private static List<String> orElse(List<String> said, List<String> counted) {
        return said.isEmpty() ? counted : said;
    }
}
