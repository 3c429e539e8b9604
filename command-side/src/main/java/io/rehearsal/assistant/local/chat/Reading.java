package io.rehearsal.assistant.local.chat;

import io.rehearsal.assistant.local.reading.Language;
import io.rehearsal.assistant.local.report.ResourceCatalogue;
import io.rehearsal.assistant.skill.CatalogueLexicon;
import io.rehearsal.assistant.skill.SkillLexicon;
import io.rehearsal.events.interview.Report.Resource;
import java.util.List;
import java.util.stream.Collectors;

/** What is worth reading about a subject that a question names. */
final class Reading {

    private static final int MOST = 5;

    private final SkillLexicon lexicon = new CatalogueLexicon();
    private final List<ResourceCatalogue.Entry> entries = ResourceCatalogue.load().entries();

    /** Empty where the question names no subject, or one that nothing is known about. */
    List<Resource> about(String question, Language language) {
        var wanted = lexicon.mentions(question).stream().map(mention -> lexicon.concept(mention.name())).collect(Collectors.toSet());
        return entries.stream()
                .filter(entry -> entry.language() == null || entry.language() == language)
                .filter(entry -> entry.topics().stream().map(lexicon::concept).anyMatch(wanted::contains))
                .map(ResourceCatalogue.Entry::resource)
                .limit(MOST)
                .toList();
    }
}
