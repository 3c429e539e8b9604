package io.rehearsal.assistant.local.parse.person;

import io.rehearsal.assistant.local.parse.heading.Section;
import io.rehearsal.assistant.local.parse.heading.SectionKind;
import io.rehearsal.assistant.local.parse.text.Addresses;
import io.rehearsal.assistant.local.parse.text.Items;
import io.rehearsal.assistant.local.parse.text.TextLine;
import io.rehearsal.assistant.skill.SkillLexicon;
import java.util.ArrayList;
import java.util.List;

/** Reads name and contact data from the lines that are about the person. */
public final class PersonParser {

    private static final int TOP_LINES = 12;

    private final SkillLexicon lexicon;
    private final Items items;

    public PersonParser(SkillLexicon lexicon, Items items) {
        this.lexicon = lexicon;
        this.items = items;
    }

    public Person parse(List<Section> sections, List<TextLine> all) {
        var about = new ArrayList<TextLine>();
        var prose = new ArrayList<TextLine>();
        for (var section : sections) {
            if (section.kind() == SectionKind.PERSONAL) {
                about.addAll(section.lines());
            }
            if (section.kind() == SectionKind.SUMMARY || section.kind() == SectionKind.HIGHLIGHTS) {
                prose.addAll(section.lines());
            }
        }
        var top = new ArrayList<>(about.isEmpty() ? all.subList(0, Math.min(TOP_LINES, all.size())) : about);
        top = new ArrayList<>(LargeName.joined(top));
        var fields = ContactText.fields(top);
        var email = Addresses.email(top);
        email = email == null ? Addresses.email(all) : email;
        var phone = Phones.find(fields);
        var name = Names.find(fields, top, email);
        name = name == null ? Names.byAddress(all, email) : name;
        var site = Addresses.site(withLinks(top, sections));
        var texts = new ArrayList<>(items.join(top));
        texts.addAll(items.join(prose));
        var age = Years.age(top);
        var years = Years.labelled(fields);
        return new Person(name, email, phone, age == null ? Years.age(prose) : age, Residence.find(fields), years == null ? Years.ofWork(texts, lexicon) : years, site);
    }

    private static List<TextLine> withLinks(List<TextLine> top, List<Section> sections) {
        var lines = new ArrayList<>(top);
        for (var section : sections) {
            if (section.title() != null && section.title().value().matches("(?i)links?|链接|online|social|contacts?")) {
                lines.addAll(section.lines());
            }
        }
        return lines;
    }
}
