package io.rehearsal.assistant.local.suggestion;

import io.rehearsal.assistant.skill.SkillLexicon;
import io.rehearsal.events.resume.ContentText;
import io.rehearsal.events.resume.ResumeContent;
import io.rehearsal.events.resume.TextEdit;

/** What the content would be with a draft applied. */
final class Applied {

    private Applied() {
    }

    static ResumeContent to(ResumeContent content, Draft draft, SkillLexicon lexicon) {
        var path = draft.line().path();
        var value = ContentText.leaves(content).stream().filter(leaf -> leaf.path().equals(path)).findFirst().orElseThrow().value();
        int at = value.indexOf(draft.line().text());
        var edited = ContentText.apply(content, new TextEdit(path, value,
                value.substring(0, at) + draft.after() + value.substring(at + draft.line().text().length())));
        return path.startsWith("skillsRaw") ? withSkills(edited, lexicon) : edited;
    }

    private static ResumeContent withSkills(ResumeContent content, SkillLexicon lexicon) {
        return new ResumeContent(content.personalInfo(), content.education(), content.experience(), content.projects(),
                lexicon.normalise(content.skillsRaw()), content.skillsRaw(), content.highlights(), content.others());
    }
}
