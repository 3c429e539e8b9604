package io.rehearsal.assistant.local.parse.person;

import io.rehearsal.assistant.local.parse.date.DateScanner;
import io.rehearsal.assistant.local.parse.heading.Section;
import io.rehearsal.assistant.local.parse.heading.SectionKind;
import io.rehearsal.assistant.local.parse.naming.Places;
import io.rehearsal.assistant.local.parse.text.Addresses;
import io.rehearsal.assistant.local.parse.text.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Brings the contact data of a column at the side, which stands behind the text beside it, to the person. */
public final class ContactLines {

    private static final int LONGEST = 100;
    private static final int MOST_LETTERS = 24;
    private static final Pattern LABEL = Pattern.compile("(?i)(?:e-?mail|phone|tel|telephone|mobile|cell|address|web|website|blog|linkedin|github|location)\\s?[:.].*"
            + "|(?:电话|手机|邮箱|电子邮箱|邮件|地址|现居|主页|博客|微信|联系电话)\\s?[:：].*");
    private static final Pattern REFERENCES = Pattern.compile("(?i).*(?:references?|referees?|referenzen|références|referencias|推荐人|证明人).*");

    private ContactLines() {
    }

    /** The sections with such lines in one of their own, where those about the person hold no e-mail address. */
    public static List<Section> gathered(List<Section> sections) {
        var about = sections.stream().filter(section -> section.kind() == SectionKind.PERSONAL).flatMap(section -> section.lines().stream()).toList();
        if (Addresses.email(about) != null) {
            return sections;
        }
        var contact = new ArrayList<TextLine>();
        var rest = new ArrayList<Section>();
        for (var section : sections) {
            boolean others = section.kind() == SectionKind.PERSONAL || section.title() != null && REFERENCES.matcher(section.title().value()).matches();
            rest.add(others ? section : without(section, contact));
        }
        if (contact.isEmpty()) {
            return sections;
        }
        rest.add(new Section(SectionKind.PERSONAL, null, contact));
        return rest;
    }

    private static Section without(Section section, List<TextLine> contact) {
        var lines = section.lines();
        var kept = new ArrayList<TextLine>();
        for (int from = 0; from < lines.size(); ) {
            int to = from;
            while (to < lines.size() && (isContact(lines.get(to)) || to > from && Places.isPlace(lines.get(to).text()))) {
                to++;
            }
            var run = lines.subList(from, to);
            if (Addresses.email(run) == null) {
                to = Math.max(to, from + 1);
                kept.addAll(lines.subList(from, to));
            } else {
                contact.addAll(run);
            }
            from = to;
        }
        return new Section(section.kind(), section.title(), List.copyOf(kept));
    }

    /** Whether a line holds an address, a link or a phone number and next to nothing else. */
    private static boolean isContact(TextLine line) {
        if (line.text().length() > LONGEST || !DateScanner.scan(line.content()).isEmpty()) {
            return false;
        }
        var email = Addresses.email(List.of(line));
        var site = Addresses.site(List.of(line));
        var phone = Phones.find(ContactText.fields(List.of(line)));
        int letters = (int) line.text().chars().filter(Character::isLetter).count();
        letters -= email == null ? 0 : (int) email.value().chars().filter(Character::isLetter).count();
        letters -= site == null ? 0 : (int) site.value().chars().filter(Character::isLetter).count();
        boolean something = email != null || site != null || phone != null;
        return LABEL.matcher(line.text()).matches() || something && letters <= MOST_LETTERS;
    }
}
