package io.rehearsal.assistant.local.parse.person;

import io.rehearsal.assistant.local.parse.entry.Segments;
import io.rehearsal.assistant.local.parse.naming.Commas;
import io.rehearsal.assistant.local.parse.naming.Places;
import io.rehearsal.assistant.local.parse.naming.Positions;
import io.rehearsal.assistant.local.parse.text.Piece;
import io.rehearsal.assistant.local.parse.text.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds where the person lives. A native place is not that, nor is a place of study or of a wished-for job. */
final class Residence {

    private static final Set<String> LABELS = Set.of("地址", "住址", "现居", "现居地", "现居住地", "现居城市", "现居地址", "所在地", "所在城市", "居住地", "居住地址", "居住城市", "家庭住址", "家庭地址", "通讯地址",
            "通信地址", "联系地址", "现住址", "现所在地", "目前所在地", "目前城市", "城市", "坐标", "当前城市", "常住地",
            "address", "location", "residence", "city of residence", "current location", "place of residence", "home address", "lives in", "based in", "current address", "city", "residential address", "present address", "permanent address", "mailing address", "place", "live in");
    private static final Pattern STREET = Pattern.compile("(?i)^\\d{1,5}[A-Za-z]?,?\\s+[\\p{L}.' -]{2,40}\\b(?:street|st\\.?|avenue|ave\\.?|road|rd\\.?|way|drive|dr\\.?|lane"
            + "|ln\\.?|boulevard|blvd\\.?|court|ct\\.?|place|pl\\.?|square|apt\\.?|terrace|circle|parkway)\\b.*|.*\\b\\d{1,5}\\s+\\p{Lu}[\\p{L}.' -]{2,30},\\s*[\\p{L}. -]{2,30},\\s*[A-Z]{2}(?:\\s\\d{5})?");
    private static final Pattern CHINESE_STREET = Pattern.compile(".*(?:省|市|区|县).{0,20}(?:路|街|号|巷|道|弄|小区|大厦|镇|村).*");
    private static final Pattern LIVES = Pattern.compile("^(?:现?居住|现居|坐标|位于|住)[于在]?[:：\\s]?(?<place>\\p{IsHan}{2,20})$|^(?i:(?:based|living|located|lives|residing|live) in\\s+)(?<english>.{2,60})$");
    private static final Pattern EMAIL_ME = Pattern.compile("(?i)\\s+-\\s+(?:e-?mail me|contact).*$|\\s+-\\s*$");
    private static final Pattern REACHED = Pattern.compile("\\S{1,64}@\\S{1,64}|\\+\\d[\\d()\\s.-]{7,18}\\d|(?:https?://)?(?:www\\.|github\\.com|linkedin\\.com)\\S{0,100}");
    private static final int LONGEST = 120;
    private static final int LONGEST_POSTAL = 40;

    private Residence() {
    }

    static @Nullable Piece find(List<ContactText.Field> fields) {
        for (var field : fields) {
            if (field.label() != null && LABELS.contains(field.label().toLowerCase(Locale.ROOT)) && isText(field.value())) {
                return field.value().trimmed(Segments.EDGES);
            }
        }
        for (var field : fields) {
            if (field.label() != null) {
                continue;
            }
            var lives = LIVES.matcher(field.value().value());
            if (lives.find()) {
                var group = lives.group("place") != null ? "place" : "english";
                return field.value().part(lives.start(group), lives.end(group));
            }
            for (var part : betweenAddresses(field.value())) {
                var found = withoutLabel(part);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** The parts of a line of contact data that stand between e-mail addresses, numbers and links. */
    private static List<Piece> betweenAddresses(Piece value) {
        var parts = new ArrayList<Piece>();
        if (value.value().length() > LONGEST * 2) {
            return parts;
        }
        int from = 0;
        var matcher = REACHED.matcher(value.value());
        while (matcher.find()) {
            parts.add(value.part(from, matcher.start()));
            from = matcher.end();
        }
        parts.add(value.part(from, value.value().length()));
        return parts;
    }

    /** Number and street, town and country, whatever their order. */
    private static boolean isPostal(Piece bare) {
        var parts = Commas.split(bare);
        return parts.size() >= 2 && parts.size() <= 5 && Places.isKnown(parts.getLast().value()) && bare.value().chars().anyMatch(Character::isDigit)
                && parts.stream().allMatch(part -> part.value().length() <= LONGEST_POSTAL && Positions.score(part.value()) == 0);
    }

    private static @Nullable Piece withoutLabel(Piece value) {
        if (value.value().length() > LONGEST) {
            return null;
        }
        var tail = EMAIL_ME.matcher(value.value());
        var bare = tail.find() ? value.part(0, tail.start()) : value;
        bare = bare.trimmed(Segments.EDGES + ".");
        if (bare.isEmpty() || bare.value().indexOf('@') >= 0) {
            return null;
        }
        if (Places.isCountry(bare.value())) {
            return null;
        }
        boolean address = Places.isPlace(bare.value()) || isPostal(bare) || STREET.matcher(bare.value()).matches() || Script.hasHan(bare.value()) && bare.value().length() <= 40 && CHINESE_STREET.matcher(bare.value()).matches();
        if (address) {
            return bare;
        }
        int sentence = bare.value().lastIndexOf(". ");
        if (sentence > 0) {
            var last = bare.part(sentence + 2, bare.value().length()).trimmed(Segments.EDGES);
            return Places.isPlace(last.value()) && !Places.isCountry(last.value()) ? last : null;
        }
        var commas = Commas.split(bare);
        for (int i = 0; i + 1 < commas.size() && i < 3; i++) {
            var two = Commas.join(bare, commas.get(i), commas.get(i + 1));
            if (Places.isPlace(two.value()) && commas.get(i + 1).value().length() > 1 && Places.isKnown(commas.get(i + 1).value())) {
                return two;
            }
        }
        return null;
    }

    private static boolean isText(Piece value) {
        return !value.isEmpty() && value.value().length() <= LONGEST && Script.letterCount(value.value()) >= 2 && value.value().indexOf('@') < 0;
    }
}
