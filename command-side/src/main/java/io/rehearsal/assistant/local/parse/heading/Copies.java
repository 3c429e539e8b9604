package io.rehearsal.assistant.local.parse.heading;

import io.rehearsal.assistant.local.parse.text.Addresses;
import io.rehearsal.assistant.local.parse.text.Script;
import io.rehearsal.assistant.local.parse.text.TextLine;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the second copy in a resume that says everything in Chinese and then in English, or the other way round. */
public final class Copies {

    private static final int ENOUGH_KINDS = 2;

    private Copies() {
    }

    /** The sections with those of a second copy turned into ones that are only kept. */
    public static List<Section> setAside(List<Section> sections) {
        int second = firstOfSecondLanguage(sections);
        if (second < 0) {
            return sections;
        }
        var before = kinds(sections.subList(0, second));
        before.retainAll(kinds(sections.subList(second, sections.size())));
        if (before.size() < ENOUGH_KINDS) {
            return sections;
        }
        var result = new ArrayList<>(sections.subList(0, second - 1));
        cutAtSecondHeader(sections.get(second - 1), result);
        var header = result.getLast().title() == null && result.getLast().kind() == SectionKind.OTHER ? result.removeLast() : null;
        result.add(united(header, sections.subList(second, sections.size())));
        return result;
    }

    /** The second copy as one section that is only kept, under its own first line: under its headings it would be read as content again. */
    private static Section united(@Nullable Section header, List<Section> sections) {
        var lines = new ArrayList<TextLine>();
        var title = header == null || header.lines().isEmpty() ? sections.getFirst().title() : header.lines().getFirst().content();
        if (header != null && !header.lines().isEmpty()) {
            lines.addAll(header.lines().subList(1, header.lines().size()));
        }
        sections.forEach(section -> lines.addAll(section.lines()));
        return new Section(SectionKind.OTHER, title, lines);
    }

    /** The second copy begins with name and contact data, before its first heading. */
    private static void cutAtSecondHeader(Section last, List<Section> result) {
        int mail = 0;
        while (mail < last.lines().size() && Addresses.email(List.of(last.lines().get(mail))) == null) {
            mail++;
        }
        if (last.title() == null || mail == last.lines().size()) {
            result.add(last);
            return;
        }
        int cut = mail > 0 && last.lines().get(mail - 1).page() == last.lines().get(mail).page() ? mail - 1 : mail;
        result.add(new Section(last.kind(), last.title(), last.lines().subList(0, cut)));
        result.add(new Section(SectionKind.OTHER, null, last.lines().subList(cut, last.lines().size())));
    }

    private static int firstOfSecondLanguage(List<Section> sections) {
        int change = -1;
        Boolean first = null;
        for (int i = 0; i < sections.size(); i++) {
            var title = sections.get(i).title();
            if (title == null) {
                continue;
            }
            boolean han = Script.hasHan(title.value());
            if (first == null) {
                first = han;
            } else if (change < 0 && han != first) {
                change = i;
            } else if (change >= 0 && han == first) {
                return -1;
            }
        }
        return change;
    }

    private static EnumSet<SectionKind> kinds(List<Section> sections) {
        var kinds = EnumSet.noneOf(SectionKind.class);
        for (var section : sections) {
            if (section.kind() == SectionKind.EDUCATION || section.kind() == SectionKind.EXPERIENCE || section.kind() == SectionKind.PROJECTS || section.kind() == SectionKind.SKILLS) {
                kinds.add(section.kind());
            }
        }
        return kinds;
    }
}
