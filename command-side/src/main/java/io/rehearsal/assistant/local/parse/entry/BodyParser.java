package io.rehearsal.assistant.local.parse.entry;

import io.rehearsal.assistant.local.parse.text.Item;
import io.rehearsal.assistant.local.parse.text.Labels.Part;
import io.rehearsal.assistant.local.parse.text.Labels;
import io.rehearsal.assistant.local.parse.text.Piece;
import io.rehearsal.assistant.skill.SkillLexicon;
import io.rehearsal.events.resume.ResultLine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sorts what stands below an entry's head by its labels, and without labels by what it says. */
public final class BodyParser {

    private static final Pattern TECHNOLOGY_SEPARATOR = Pattern.compile("[,，、;；|｜•·\\t]|\\s/\\s|\\.\\s|\\.$|。|\\s\\+\\s");

    private final SkillLexicon lexicon;

    public BodyParser(SkillLexicon lexicon) {
        this.lexicon = lexicon;
    }

    public Body parse(List<Item> items) {
        var body = new Body(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        boolean bullets = items.stream().anyMatch(Item::bullet);
        boolean bulletSeen = false;
        Part part = null;
        for (var item : items) {
            var label = Labels.at(item.text());
            var alone = label == null ? Labels.alone(item.text()) : null;
            if (alone != null && !item.bullet()) {
                part = alone;
                body.labels().add(item.piece());
                continue;
            }
            if (label != null && label.part().ordinal() <= Part.TECHNOLOGIES.ordinal()) {
                var rest = item.piece().value().length() > label.rest() ? rest(item.piece(), label.rest()) : null;
                body.labels().add(label(item.piece(), label.rest()));
                if (rest == null) {
                    part = label.part();
                } else {
                    add(body, label.part(), rest);
                    part = item.bullet() ? part : staysAfter(label.part());
                }
                continue;
            }
            bulletSeen |= item.bullet();
            add(body, part != null ? part : sort(item, bullets, bulletSeen), item.piece());
        }
        if (body.technologies().isEmpty()) {
            addMentioned(items, body.technologies());
        }
        return body;
    }

    /** A labelled list of technologies ends with its line; other parts may go on below. */
    private static @Nullable Part staysAfter(Part part) {
        return part == Part.TECHNOLOGIES || part == Part.DESCRIPTION || part == Part.BACKGROUND ? null : part;
    }

    private static Part sort(Item item, boolean bullets, boolean bulletSeen) {
        if (bullets && !item.bullet() && !bulletSeen) {
            return Part.DESCRIPTION;
        }
        return ResultLine.is(item.text()) ? Part.ACHIEVEMENTS : Part.RESPONSIBILITIES;
    }

    private void add(Body body, Part part, Piece piece) {
        switch (part) {
            case BACKGROUND -> body.background().add(piece);
            case DESCRIPTION -> body.description().add(piece);
            case ACHIEVEMENTS -> body.achievements().add(piece);
            case TECHNOLOGIES -> body.technologies().addAll(technologies(piece));
            default -> body.responsibilities().add(piece);
        }
    }

    public static List<Piece> technologies(Piece list) {
        var found = new ArrayList<Piece>();
        int from = 0;
        int depth = 0;
        var value = list.value();
        var matcher = TECHNOLOGY_SEPARATOR.matcher(value);
        while (matcher.find()) {
            depth = depthAt(value, from, matcher.start());
            if (depth > 0) {
                continue;
            }
            addTechnology(list, from, matcher.start(), found);
            from = matcher.end();
        }
        addTechnology(list, from, value.length(), found);
        return found;
    }

    private static int depthAt(String value, int from, int to) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            char c = value.charAt(i);
            depth += c == '(' || c == '（' ? 1 : c == ')' || c == '）' ? -1 : 0;
        }
        return depth;
    }

    private static void addTechnology(Piece list, int from, int to, List<Piece> found) {
        if (from < to) {
            var piece = list.value().length() == list.end() - list.start() ? list.part(from, to) : new Piece(list.value().substring(from, to).strip(), list.start(), list.end());
            if (!piece.isEmpty()) {
                found.add(piece);
            }
        }
    }

    private void addMentioned(List<Item> items, List<Piece> technologies) {
        var seen = new HashSet<String>();
        for (var item : items) {
            boolean exact = item.text().length() == item.piece().end() - item.piece().start();
            for (var mention : lexicon.mentions(item.text())) {
                if (mention.kind() == SkillLexicon.Kind.HARD && seen.add(lexicon.concept(mention.name()))) {
                    var text = item.text().substring(mention.start(), mention.end());
                    technologies.add(exact ? item.piece().part(mention.start(), mention.end()) : new Piece(text, item.piece().start(), item.piece().end()));
                }
            }
        }
    }

    private static Piece label(Piece piece, int to) {
        return new Piece(piece.value().substring(0, to).strip(), piece.start(), Math.min(piece.end(), piece.start() + to));
    }

    private static Piece rest(Piece piece, int from) {
        boolean exact = piece.value().length() == piece.end() - piece.start();
        return exact ? piece.part(from, piece.value().length()) : new Piece(piece.value().substring(from).strip(), piece.start(), piece.end());
    }
}
