package io.rehearsal.assistant.local.parse.job;

import io.rehearsal.assistant.local.parse.date.DateScanner;
import io.rehearsal.assistant.local.parse.date.DateSpan;
import io.rehearsal.assistant.local.parse.entry.Body;
import io.rehearsal.assistant.local.parse.entry.BodyParser;
import io.rehearsal.assistant.local.parse.entry.Entries;
import io.rehearsal.assistant.local.parse.entry.Entry;
import io.rehearsal.assistant.local.parse.entry.Head;
import io.rehearsal.assistant.local.parse.entry.Look;
import io.rehearsal.assistant.local.parse.entry.Parsed;
import io.rehearsal.assistant.local.parse.entry.Segments;
import io.rehearsal.assistant.local.parse.job.PostAssignment.Order;
import io.rehearsal.assistant.local.parse.naming.Organisations;
import io.rehearsal.assistant.local.parse.naming.Places;
import io.rehearsal.assistant.local.parse.naming.Positions;
import io.rehearsal.assistant.local.parse.text.Items;
import io.rehearsal.assistant.local.parse.text.Labels.Part;
import io.rehearsal.assistant.local.parse.text.Labels;
import io.rehearsal.assistant.local.parse.text.Piece;
import io.rehearsal.assistant.local.parse.text.Prose;
import io.rehearsal.assistant.local.parse.text.Script;
import io.rehearsal.assistant.local.parse.text.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads jobs. */
public final class ExperienceParser {

    private static final int MOST_LINES_BELOW_DATES = 2;
    private static final int WIDEST_TITLE = 80;
    private static final Pattern NAME_WORDS = Pattern.compile("(?:[\\p{Lu}\\d&][^\\s]*|of|and|the|for|de|del|di|do|da|dos|das|du|des|la|le|el|y|e|et|der|den|van|von|und|zu|[-–—|,])(?:\\s+(?:[\\p{Lu}\\d&][^\\s]*|of|and|the|for|de|del|di|do|da|dos|das|du|des|la|le|el|y|e|et|der|den|van|von|und|zu|[-–—|,]))*");
    /** A firm's legal form, which some write small. */
    private static final Pattern LEGAL_END = Pattern.compile("\\s(?:plc|ltd|llp|llc|inc|gmbh|co|sarl|srl|bv|ab|oy)\\.?$");
    private static final Pattern HEAD_LABEL = Pattern.compile("^\\s?(?:职责|工作内容)");

    private final BodyParser bodies;
    private final Items items;
    private final Look look;

    public ExperienceParser(BodyParser bodies, Items items, Look look) {
        this.bodies = bodies;
        this.items = items;
        this.look = look;
    }

    public Parsed<Post> parse(List<TextLine> lines) {
        var groups = EmployerGroups.of(lines);
        var parsed = parseEntries(Entries.of(groups.lines(), look, ExperienceParser::opensJob, ExperienceParser::namesJob));
        return new Parsed<>(promoted(parsed.entries().stream().map(groups::withEmployer).toList(), lines), parsed.left());
    }

    /** A title with dates but no employer goes with the employer above it, whose name stood in a line above the first title. */
    private static List<Post> promoted(List<Post> posts, List<TextLine> lines) {
        var all = new ArrayList<Post>();
        var byStart = new TreeMap<Integer, TextLine>();
        lines.forEach(line -> byStart.merge(line.start(), line, (one, other) -> one.end() >= other.end() ? one : other));
        Piece employer = null;
        DateSpan inAll = null;
        for (int i = 0; i < posts.size(); i++) {
            var post = posts.get(i);
            if (i + 1 < posts.size() && isInAll(post, posts.get(i + 1))) {
                employer = post.company();
                inAll = post.dates();
                continue;
            }
            if (inAll != null && !isWithin(post.dates(), inAll)) {
                employer = null;
                inAll = null;
            }
            boolean above = post.company() != null && post.position() != null && post.company().end() <= post.position().start()
                    && !isOneLine(byStart, post.company().start(), post.position().end()) && post.dates() != null
                    && !isOneLine(byStart, Math.min(post.company().start(), post.dates().start()), Math.max(post.company().end(), post.dates().end()));
            boolean titled = post.company() != null && post.position() == null && post.dates() != null && employer != null && Organisations.score(post.company().value()) == 0;
            var title = titled ? post.company() : post.position();
            boolean bare = titled || post.company() == null && title != null && post.dates() != null && employer != null;
            employer = above ? post.company() : bare ? employer : null;
            all.add(bare ? new Post(employer, title, post.dates(), post.body()) : post);
        }
        return all;
    }

    private static boolean isOneLine(TreeMap<Integer, TextLine> byStart, int from, int to) {
        var line = byStart.floorEntry(from);
        return line != null && to <= line.getValue().end();
    }

    /** Whether an entry only says how long somebody was with an employer in all, and the next one is a post within that time. */
    private static boolean isInAll(Post post, Post next) {
        var inAll = post.dates();
        if (inAll == null || !inAll.isRange() || post.company() == null || post.position() != null || !isEmpty(post.body())) {
            return false;
        }
        boolean title = next.company() == null && next.position() != null
                || next.company() != null && next.position() == null && Positions.isTitle(next.company().value()) && Organisations.score(next.company().value()) == 0;
        return title && isWithin(next.dates(), inAll);
    }

    private static boolean isWithin(@Nullable DateSpan dates, DateSpan inAll) {
        return dates != null && dates.isRange() && year(dates.startDate()).compareTo(year(inAll.startDate())) >= 0
                && year(dates.endDate()).compareTo(year(inAll.endDate())) <= 0;
    }

    /** The present is greater than any year. */
    private static String year(@Nullable Piece date) {
        return date == null ? "" : date.value().substring(0, Math.min(4, date.value().length()));
    }

    public Parsed<Post> parseEntries(List<Entry> entries) {
        var heads = entries.stream().map(this::headLength).toList();
        var usual = usualOrder(entries, heads);
        var posts = new ArrayList<Post>();
        var left = new ArrayList<TextLine>();
        for (int i = 0; i < entries.size(); i++) {
            var post = post(entries.get(i), heads.get(i), usual);
            if (post.company() != null || post.position() != null || post.dates() != null && !isEmpty(post.body())) {
                posts.add(post);
            } else {
                left.addAll(entries.get(i).lines());
            }
        }
        return new Parsed<>(posts, left);
    }

    /** Whether an entry that stands in another section has both employer and title as only a job has. */
    public boolean isJob(Entry entry) {
        var head = Head.of(entry.lines().subList(0, headLength(entry))).segments();
        var assigned = PostAssignment.of(head, Order.UNKNOWN);
        return assigned.position() != null && assigned.company() != null && Positions.score(assigned.position().value()) == 2
                && (!PostSegments.employers(head).isEmpty() || Organisations.score(assigned.company().value()) == 2);
    }

    /** Whether an entry has a range of dates, a title and beside it a name that says nothing of what it is. */
    public boolean couldBeJob(Entry entry) {
        var assigned = PostAssignment.of(Head.of(entry.lines().subList(0, headLength(entry))).segments(), Order.UNKNOWN);
        return entry.dates() != null && entry.dates().isRange() && assigned.company() != null && assigned.position() != null && Positions.score(assigned.position().value()) == 2;
    }

    public static boolean isEmpty(Body body) {
        return body.responsibilities().isEmpty() && body.achievements().isEmpty() && body.description().isEmpty();
    }

    private Post post(Entry entry, int length, Order usual) {
        var head = Head.of(entry.lines().subList(0, length));
        var assigned = PostAssignment.of(head.segments(), usual);
        var company = head.labelled().getOrDefault(Part.COMPANY, assigned.company());
        var position = head.labelled().getOrDefault(Part.POSITION, head.labelled().getOrDefault(Part.ROLE, assigned.position()));
        if (head.labelled().containsKey(Part.COMPANY) && position == null && assigned.company() != null && Positions.score(assigned.company().value()) > 0) {
            position = assigned.company();
        }
        var body = bodies.parse(items.join(entry.lines().subList(length, entry.lines().size())));
        return new Post(company, position, entry.dates(), body);
    }

    private Order usualOrder(List<Entry> entries, List<Integer> heads) {
        int votes = 0;
        for (int i = 0; i < entries.size(); i++) {
            var segments = Head.of(entries.get(i).lines().subList(0, heads.get(i))).segments();
            var order = PostAssignment.of(segments, Order.UNKNOWN).order();
            votes += order == Order.COMPANY_FIRST ? 1 : order == Order.POSITION_FIRST ? -1 : 0;
        }
        return votes > 0 ? Order.COMPANY_FIRST : votes < 0 ? Order.POSITION_FIRST : Order.UNKNOWN;
    }

    /** The lines with the dates and before, and those below that still say employer or title. */
    private int headLength(Entry entry) {
        int length = entry.dates() == null ? 1 : entry.head();
        if (entry.lines().size() == 1) {
            return 1;
        }
        int most = Math.min(entry.lines().size(), length + MOST_LINES_BELOW_DATES);
        while (length < most) {
            var line = entry.lines().get(length);
            boolean textBelow = length + 1 < entry.lines().size() && entry.lines().get(length + 1).bullet();
            if (!continuesHead(entry.lines().subList(0, length), line, textBelow)) {
                break;
            }
            length++;
        }
        return length;
    }

    private boolean continuesHead(List<TextLine> head, TextLine line, boolean textBelow) {
        var label = Labels.at(line.text());
        if (label != null) {
            return label.part() == Part.COMPANY || label.part() == Part.POSITION || label.part() == Part.ROLE || label.part() == Part.DATES;
        }
        if (!Prose.couldBeHead(line) || Script.width(line.text()) > WIDEST_TITLE || HEAD_LABEL.matcher(line.text()).find()) {
            return false;
        }
        var segments = PostSegments.refine(Head.of(head).segments());
        boolean title = segments.stream().anyMatch(segment -> Positions.score(segment.value()) > (Organisations.score(segment.value()) == 2 ? 1 : 0));
        boolean employer = segments.stream().anyMatch(segment -> Organisations.score(segment.value()) > 0 && Positions.score(segment.value()) < 2 && !PostAssignment.isDepartment(segment.value()));
        long named = segments.stream().filter(segment -> !PostAssignment.isDepartment(segment.value())).count();
        int lineTitle = Positions.score(firstSegment(line));
        int lineEmployer = Organisations.score(firstSegment(line));
        if (segments.isEmpty() || Places.isPlace(line.text())) {
            return true;
        }
        if (!title && lineTitle > 0) {
            return true;
        }
        if (!employer && named <= 2 && title && head.size() <= 2 && lineTitle == 0) {
            return lineEmployer > 0 && isName(line.text()) && (named == 1 || textBelow)
                    || (segments.size() == 1 || named == 1 && textBelow) && Script.width(line.text()) <= WIDEST_TITLE / 2 && (look.standsOut(line) || textBelow && isName(line.text()));
        }
        return false;
    }

    /** Whether a text is a title or an employer's name. */
    public static boolean namesJob(String text) {
        return Positions.isTitle(text) || Organisations.score(text) == 2;
    }

    /** Whether every word but the small ones has a capital, as in names. */
    private static boolean isName(String text) {
        return Script.hasHan(text) || !text.endsWith(".") && NAME_WORDS.matcher(LEGAL_END.matcher(text).replaceFirst("").replaceAll("[()（）]", "")).matches();
    }

    private static String firstSegment(TextLine line) {
        var segments = Segments.of(line.content(), DateScanner.scan(line.content()));
        return segments.isEmpty() ? "" : segments.getFirst().value();
    }

    /** A line that heads a job where no dates do. */
    private static boolean opensJob(TextLine line) {
        var label = Labels.at(line.text());
        if (label != null) {
            return label.part() == Part.COMPANY;
        }
        var segments = line.bullet() || !Prose.couldBeHead(line) ? List.<Piece>of() : PostSegments.refine(Segments.of(line.content(), List.of()));
        return segments.size() >= 2 && segments.stream().anyMatch(segment -> Positions.score(segment.value()) == 2)
                && segments.stream().anyMatch(segment -> Organisations.score(segment.value()) > 0 && Positions.score(segment.value()) == 0);
    }
}
