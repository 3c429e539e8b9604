package io.rehearsal.assistant.local.parse.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds e-mail and net addresses. */
public final class Addresses {

    private static final int LONGEST_LINE = 2000;
    private static final Pattern EMAIL = Pattern.compile("(?<![\\w.+-])[\\w.+-]{1,64}+@(?:[\\w-]{1,63}+\\.){1,5}[A-Za-z]{2,24}(?![\\w@])");
    /** An address that a narrow column wrapped behind a dot, a hyphen or the @. */
    private static final Pattern EMAIL_HEAD = Pattern.compile("(?<![\\w.+-])[\\w.+-]{1,64}@(?:[\\w-]{1,63}[.-])*$");
    private static final Pattern EMAIL_BEGINNING = Pattern.compile("[A-Za-z0-9][\\w+-]{0,40}(?:\\.[\\w+-]{1,40}){0,3}[._-]");
    private static final Pattern EMAIL_TAIL = Pattern.compile("^[\\w-]{2,63}(?:\\.[\\w-]{2,63}){0,3}(?![\\w@])");
    private static final Pattern LINK = Pattern.compile(
            "(?<![\\w@./-])(?:https?://)?(?:www\\.)?(?:[a-z0-9](?:[a-z0-9-]{0,60}[a-z0-9])?\\.){1,4}(?:com|cn|org|io|dev|me"
            + "|net|edu|app|top|xyz|site|tech|info|blog|page|pub|ai|co|in|uk|de|fr|ru|il|us|ca|jp|kr|tw|hk|space|cc|ink|link|club"
            + "|fun|work|name|studio|online|website|eu|ch|nl|se|pl)(?::\\d{2,5})?(?:/[\\w\\-./~%?=&#@+]{0,200})?(?![\\w@])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BEGINS_WITH_SLASH = Pattern.compile("/[\\w-]{2,60}/?");
    private static final int MOST_LINES = 3;
    private static final Pattern GOING_ON = Pattern.compile("(?<rest>[a-z0-9][\\w-]{0,60}/?)(?:\\s*\\([^)]{2,20}\\))?$");
    private static final Pattern SOCIAL = Pattern.compile("(?:^|[\\s:：(])(?:@|/in/|in/)[\\w-]{2,40}");
    private static final Pattern NO_SITE = Pattern.compile("(?i)(?:www\\.)?(?:(?:[\\w-]+\\.)?(?:indeed|facebook|twitter|instagram|weibo|zhihu|stackoverflow|youtube|medium\\.com/?$"
            + "|leetcode|kaggle|codeforces|qq|163|gmail|outlook|hotmail|126|live|google|scholar)\\.(?:com|cn|org|in|net)(?:/|$).*"
            + "|asp\\.net.*|socket\\.io|vb\\.net|ado\\.net|node\\.js)");

    private Addresses() {
    }

    public static @Nullable Piece email(List<TextLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.text().length() <= LONGEST_LINE && line.text().indexOf('@') >= 0) {
                var matcher = EMAIL.matcher(line.text());
                if (matcher.find()) {
                    var address = line.content().part(matcher.start(), matcher.end());
                    return i > 0 && matcher.start() == 0 ? withBeginning(lines.get(i - 1), address) : address;
                }
            }
        }
        for (int i = 0; i + 1 < lines.size(); i++) {
            var head = EMAIL_HEAD.matcher(lines.get(i).text());
            var tail = EMAIL_TAIL.matcher(lines.get(i + 1).text());
            if (lines.get(i).text().length() <= LONGEST_LINE && head.find() && tail.find()) {
                var whole = lines.get(i).text().substring(head.start()) + tail.group();
                if (EMAIL.matcher(whole).matches()) {
                    var address = new Piece(whole, lines.get(i).start() + head.start(), lines.get(i + 1).start() + tail.end());
                    return i > 0 && head.start() == 0 ? withBeginning(lines.get(i - 1), address) : address;
                }
            }
        }
        return null;
    }

    /** The address with what a narrow column left of it on the line above. */
    private static Piece withBeginning(TextLine above, Piece address) {
        return EMAIL_BEGINNING.matcher(above.text()).matches() ? new Piece(above.text() + address.value(), above.start(), address.end()) : address;
    }

    /** The person's own site, else GitHub, else LinkedIn. */
    public static @Nullable Piece site(List<TextLine> lines) {
        Piece own = null;
        Piece gitHub = null;
        Piece linkedIn = null;
        for (var link : links(lines)) {
            var bare = bare(link.value());
            if (bare.startsWith("github.com") || bare.startsWith("gitee.com") || bare.startsWith("gitlab.com")) {
                gitHub = gitHub == null && bare.indexOf('/') > 0 ? link : gitHub;
            } else if (bare.contains("linkedin.com")) {
                linkedIn = linkedIn == null && bare.indexOf('/') > 0 ? link : linkedIn;
            } else if (!NO_SITE.matcher(bare).matches()) {
                own = own == null ? link : own;
            }
        }
        return own != null ? own : gitHub != null ? gitHub : linkedIn;
    }

    private static List<Piece> links(List<TextLine> lines) {
        var links = new ArrayList<Piece>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.text().length() > LONGEST_LINE || line.text().indexOf('.') < 0) {
                continue;
            }
            var emails = EMAIL.matcher(line.text());
            var text = emails.replaceAll(match -> " ".repeat(match.group().length()));
            var matcher = LINK.matcher(text);
            while (matcher.find()) {
                var link = line.content().part(matcher.start(), matcher.end()).trimmed(".,;");
                for (int next = i + 1; matcher.end() == text.length() && next < lines.size() && next <= i + MOST_LINES; next++) {
                    link = goingOn(link, lines.get(next).content());
                }
                boolean plain = !link.value().contains("/") && !link.value().toLowerCase().startsWith("www.");
                if (!plain || isDomainAlone(text, matcher.start(), matcher.end())) {
                    links.add(link);
                }
            }
        }
        return links;
    }

    /** An address that a narrow column wrapped behind a hyphen or slash. */
    private static Piece goingOn(Piece link, Piece below) {
        char end = link.value().charAt(link.value().length() - 1);
        var rest = GOING_ON.matcher(below.value());
        if (BEGINS_WITH_SLASH.matcher(below.value()).matches()) {
            return new Piece(link.value() + below.value(), link.start(), below.end());
        }
        return (end == '-' || end == '/') && link.value().indexOf('/') > 0 && rest.lookingAt()
                ? new Piece(link.value() + rest.group("rest"), link.start(), below.start() + rest.end("rest")) : link;
    }

    /** A bare domain counts where nothing but it stands, not within a sentence. */
    private static boolean isDomainAlone(String text, int start, int end) {
        boolean before = start == 0 || "\t|•·:：,，(（".indexOf(text.charAt(start - 1)) >= 0 || start >= 2 && Piece.isBlank(text.charAt(start - 1)) && "\t|•·:：,，;-–—@ ".indexOf(text.charAt(start - 2)) >= 0;
        boolean after = end == text.length() || Piece.isBlank(text.charAt(end)) || "\t|•·,，)）;".indexOf(text.charAt(end)) >= 0;
        boolean wordBehind = end + 1 < text.length() && text.charAt(end) == ' ' && Character.isLetter(text.charAt(end + 1));
        return before && after && !wordBehind;
    }

    public static String bare(String link) {
        return link.toLowerCase().replaceFirst("^https?://", "").replaceFirst("^www\\.", "");
    }
}
