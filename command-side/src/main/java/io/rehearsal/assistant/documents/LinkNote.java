package io.rehearsal.assistant.documents;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps the address behind a link whose words do not show it, where it is a person's own - mail, profile, site - and not a reference:
 * {@code GitHub} becomes {@code GitHub (https://github.com/name)}.
 */
public final class LinkNote {

    private static final Pattern MAIL = Pattern.compile("(?i)mailto:([^?\\s]+@[^?\\s]+).*");
    private static final Pattern PROFILE = Pattern.compile("(?i)https?://(?:www\\.)?(github|gitlab|gitee|bitbucket|twitter|x|medium|zhihu|juejin|cnblogs)\\.(?:com|org|cn)/@?([^/\\s?#]+)/?"
            + "|https?://(?:[a-z]+\\.)?(linkedin)\\.com/(?:in/|pub/)?([^/\\s?#]+)/?");
    private static final Pattern SITE = Pattern.compile("(?i)https?://[^/\\s?#]+/?(?:~[^/\\s?#]+/?)?");
    private static final Pattern NAMES_A_SITE = Pattern.compile("(?i)(my |personal )?(blog|web ?site|home ?page|web|portfolio|site)|(个人|技术)?(博客|主页|网站|作品集|站点)");
    /** Words longer than this are part of a sentence. */
    private static final int LONGEST_NAME = 30;
    private static final int LONGEST_ADDRESS = 120;

    private LinkNote() {
    }

    /** What to write after the words of a link; nothing where they already say it or the address is of no use. */
    public static String of(String shown, String address) {
        String words = shown.strip();
        String useful = useful(words, address.strip());
        if (useful.isEmpty() || useful.length() > LONGEST_ADDRESS || words.length() > LONGEST_NAME) {
            return "";
        }
        String bareShown = bare(words);
        boolean said = bareShown.contains(bare(useful)) || bareShown.contains(".") && bareShown.length() >= 4 && bare(useful).contains(bareShown);
        return said ? "" : words.isEmpty() ? useful : " (" + useful + ")";
    }

    private static String useful(String shown, String address) {
        Matcher mail = MAIL.matcher(address);
        if (mail.matches()) {
            return shown.contains("@") ? "" : mail.group(1);
        }
        Matcher profile = PROFILE.matcher(address);
        if (profile.matches()) {
            String service = profile.group(1) == null ? profile.group(3) : profile.group(1);
            String name = profile.group(1) == null ? profile.group(4) : profile.group(2);
            String lower = shown.toLowerCase(Locale.ROOT);
            return lower.contains(service.toLowerCase(Locale.ROOT)) && lower.contains(name.toLowerCase(Locale.ROOT)) ? "" : address;
        }
        return SITE.matcher(address).matches() && (shown.isEmpty() || NAMES_A_SITE.matcher(shown).matches()) ? address : "";
    }

    /** An address as people write it: without scheme, {@code www.} and final slash, in lower case. */
    public static String bare(String address) {
        return address.toLowerCase(Locale.ROOT).replaceFirst("^(https?://|mailto:)", "").replaceFirst("^www\\.", "").replaceAll("[/\\s]+$", "").strip();
    }
}
