package io.rehearsal.assistant.skill;

import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;

/** The lexicon over the catalogue that comes with the product. */
@Component
public final class CatalogueLexicon implements SkillLexicon {

    private final SkillCatalogue catalogue = SkillCatalogue.load();
    private final MentionFinder finder = new MentionFinder(catalogue.forms());
    private final SkillListing listing = new SkillListing(catalogue, finder);

    @Override
    public List<String> normalise(List<String> skillLines) {
        var byConcept = new LinkedHashMap<String, String>();
        for (var line : skillLines) {
            for (var name : listing.names(line)) {
                byConcept.putIfAbsent(Folding.withoutSeparators(concept(name)).text(), name);
            }
        }
        return List.copyOf(byConcept.values());
    }

    @Override
    public List<Mention> mentions(String text) {
        return finder.find(text).stream()
                .filter(found -> found.form().kind() != null)
                .map(found -> new Mention(found.form().name(), found.form().kind(), found.start(), found.end()))
                .toList();
    }

    @Override
    public String concept(String name) {
        var form = catalogue.find(name);
        return form == null ? name : form.concept();
    }
}
