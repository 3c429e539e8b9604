package io.rehearsal.assistant.local.parse.project;

import io.rehearsal.assistant.local.parse.entry.Anchor;
import io.rehearsal.assistant.local.parse.entry.Body;
import io.rehearsal.assistant.local.parse.entry.BodyParser;
import io.rehearsal.assistant.local.parse.entry.Entries;
import io.rehearsal.assistant.local.parse.entry.Entry;
import io.rehearsal.assistant.local.parse.entry.Head;
import io.rehearsal.assistant.local.parse.entry.Look;
import io.rehearsal.assistant.local.parse.entry.Parsed;
import io.rehearsal.assistant.local.parse.job.PostSegments;
import io.rehearsal.assistant.local.parse.naming.Places;
import io.rehearsal.assistant.local.parse.naming.Positions;
import io.rehearsal.assistant.local.parse.text.Item;
import io.rehearsal.assistant.local.parse.text.Items;
import io.rehearsal.assistant.local.parse.text.Labels.Part;
import io.rehearsal.assistant.local.parse.text.Labels;
import io.rehearsal.assistant.local.parse.text.Piece;
import io.rehearsal.assistant.local.parse.text.Prose;
import io.rehearsal.assistant.local.parse.text.Script;
import io.rehearsal.assistant.local.parse.text.TextLine;
import io.rehearsal.assistant.skill.SkillLexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads projects. */
public final class ProjectParser {

    private static final int WIDEST_ROLE = 50;
    private static final Pattern NAMED_BULLET = Pattern.compile("^(?<name>[^:：]{2,40}?)\\s?[:：]\\s?(?=[(（\\p{L}])");
    private static final Pattern KIND = Pattern.compile(".*(?:项目|课题|比赛|竞赛)$|.*\\bprojects?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?://|www\\.|github\\.com|gitee\\.com).*");
    private static final Pattern WITH_ADDRESS = Pattern.compile("(?i)\\S.{1,60}?(?:\\s*[|｜•·(（\\t]|\\s[-–—]\\s|,\\s|\\s{2,})\\s*(?:https?://|www\\.|git(?:hub|lab|ee)\\.com/|[\\w-]+\\.(?:io|dev|app|com|org|cn)\\b).*");
    private static final Pattern ROLE = Pattern.compile(".*(?:负责人|核心成员|主要成员|成员|队长|组长|独立开发|独立完成|主导|参与|开发|设计|工程师|队员|骨干|角色|作者|维护者|发起人|贡献者)", Pattern.CASE_INSENSITIVE);

    private final SkillLexicon lexicon;
    private final BodyParser bodies;
    private final Items items;
    private final Look look;

    public ProjectParser(SkillLexicon lexicon, BodyParser bodies, Items items, Look look) {
        this.lexicon = lexicon;
        this.bodies = bodies;
        this.items = items;
        this.look = look;
    }

    public Parsed<Undertaking> parse(List<TextLine> lines) {
        var named = namedItems(lines);
        if (!named.isEmpty()) {
            return new Parsed<>(named, List.of());
        }
        var projects = new ArrayList<Undertaking>();
        var left = new ArrayList<TextLine>();
        for (var entry : Entries.of(lines, look, ProjectParser::opensProject, Positions::isTitle)) {
            var project = project(entry);
            if (project.name() != null || project.dates() != null) {
                projects.add(project);
            } else {
                left.addAll(entry.lines());
            }
        }
        return new Parsed<>(projects, left);
    }

    /** A list of {@code name: what it is}, one project an item. */
    private List<Undertaking> namedItems(List<TextLine> lines) {
        var found = new ArrayList<Undertaking>();
        if (lines.stream().anyMatch(line -> Anchor.datesOf(line, Positions::isTitle) != null || Labels.at(line.text()) != null)) {
            return found;
        }
        for (var item : items.join(lines)) {
            var matcher = NAMED_BULLET.matcher(item.text());
            if (!matcher.find() || lexicon.normalise(List.of(matcher.group("name"))).size() > 2) {
                return List.of();
            }
            var name = new Piece(matcher.group("name"), item.piece().start(), item.piece().start() + matcher.end("name"));
            var rest = new Item(new Piece(item.text().substring(matcher.end()), item.piece().start(), item.piece().end()), false);
            var body = bodies.parse(List.of(rest));
            found.add(new Undertaking(name, null, null, new Body(body.background(), List.of(rest.piece()), List.of(), List.of(), body.technologies(), body.labels())));
        }
        return found;
    }

    private Undertaking project(Entry entry) {
        int length = headLength(entry);
        var head = Head.of(entry.lines().subList(0, length));
        Piece name = head.labelled().get(Part.NAME);
        Piece role = head.labelled().getOrDefault(Part.ROLE, head.labelled().get(Part.POSITION));
        var technologies = new ArrayList<Piece>();
        for (var segment : head.segments()) {
            var bare = PostSegments.withoutPlaceInBrackets(segment);
            if (ADDRESS.matcher(bare.value()).matches() || Places.isPlace(bare.value())) {
                continue;
            }
            if (name == null) {
                name = bare;
            } else if (isTechnologies(bare.value())) {
                technologies.addAll(BodyParser.technologies(bare));
            } else if (role == null && isRole(bare.value())) {
                role = bare;
            }
        }
        var body = bodies.parse(items.join(entry.lines().subList(length, entry.lines().size())));
        if (!technologies.isEmpty()) {
            body = new Body(body.background(), body.description(), body.responsibilities(), body.achievements(), technologies, body.labels());
        }
        return new Undertaking(name, role, entry.dates(), body);
    }

    private int headLength(Entry entry) {
        int length = entry.dates() == null ? 1 : entry.head();
        while (length < entry.lines().size() && length < entry.head() + 2) {
            var line = entry.lines().get(length);
            var label = Labels.at(line.text());
            boolean field = label != null && (label.part() == Part.ROLE || label.part() == Part.POSITION || label.part() == Part.NAME || label.part() == Part.DATES || label.part() == Part.COMPANY);
            boolean technologies = label == null && !line.bullet() && length == entry.head() && isTechnologies(line.text());
            boolean role = label == null && Prose.couldBeHead(line) && Script.width(line.text()) <= WIDEST_ROLE && isRole(line.text());
            if (!field && !role && !technologies) {
                break;
            }
            length++;
        }
        return length;
    }

    private static boolean isRole(String text) {
        return !KIND.matcher(text).matches() && Script.width(text) <= WIDEST_ROLE && (Positions.score(text) == 2 || Script.hasHan(text) && text.length() <= 12 && ROLE.matcher(text).matches());
    }

    /** Whether a text is nothing but a list of technologies. */
    private boolean isTechnologies(String text) {
        var parts = text.split("[,，、;；/|]");
        long known = List.of(parts).stream().filter(part -> !part.isBlank()).filter(part -> {
            var mentions = lexicon.mentions("Java, " + part.strip());
            return mentions.size() == 2 && mentions.getLast().end() - mentions.getLast().start() >= part.strip().length() - 4;
        }).count();
        return known > 0 && known * 2 > parts.length;
    }

    private static boolean opensProject(TextLine line) {
        var label = Labels.at(line.text());
        if (label != null) {
            return label.part() == Part.NAME && label.rest() < line.text().length();
        }
        return !line.bullet() && WITH_ADDRESS.matcher(line.text()).matches() && Prose.couldBeHead(line.text());
    }
}
