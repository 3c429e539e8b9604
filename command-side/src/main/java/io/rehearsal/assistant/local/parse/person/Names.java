package io.rehearsal.assistant.local.parse.person;

import io.rehearsal.assistant.local.parse.heading.HeadingWords;
import io.rehearsal.assistant.local.parse.naming.Organisations;
import io.rehearsal.assistant.local.parse.naming.Places;
import io.rehearsal.assistant.local.parse.naming.Positions;
import io.rehearsal.assistant.local.parse.study.Schools;
import io.rehearsal.assistant.local.parse.text.Piece;
import io.rehearsal.assistant.local.parse.text.Script;
import io.rehearsal.assistant.local.parse.text.TextLine;
import io.rehearsal.assistant.local.parse.text.WordFile;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the person's name: by its label, else by its shape, its place, its size and the e-mail address. */
final class Names {

    /** Trades that are as usual as surnames. */
    private static final Set<String> TRADE_NAMES = Set.of("baker", "butcher", "carpenter", "mason", "painter", "gardener", "barber", "farmer", "singer", "porter", "cook", "dean", "forester");
    private static final Set<String> LABELS = Set.of("姓名", "名字", "name", "full name", "candidate name", "candidate", "applicant", "应聘人", "应聘者", "求职人", "求职者", "申请人", "候选人", "本人", "姓名/name", "first name", "first name(s) / surname(s)");
    private static final int FIRST_FIELDS = 14;
    private static final int LONGEST_LINE = 50;
    /** Without particles, which a name in capitals has in capitals too. */
    private static final int MOST_WORDS = 4;
    private static final double TWO_WORDS = 1.6;
    private static final double LEAST = 2.0;
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}(?:[\\s\u3000]{0,3}\\p{IsHan}){1,3}");
    private static final Pattern NATIONAL = Pattern.compile("\\p{IsHan}{1,12}·\\p{IsHan}{1,12}");
    private static final String PARTICLE = "(?i:de|del|della|da|das|do|dos|du|des|d'|van|von|vom|zu|zum|zur|der|den|het|'t|op|la|las|los|le|les|bin|binti|bint|al|el|ibn|ben|ter|ten|te|di|af|av|y|e|und|san|st\\\\.?)";
    private static final Pattern ENGLISH = Pattern.compile("(?:(?:Mr|Ms|Mrs|Dr|Prof|Herr|Frau|Ing|Dipl\\.-Ing|Dr\\.-Ing|Sr|Sra|Mme|Mlle)\\.?(?:\\s(?:med|phil|jur|rer|nat|dent|vet|pol|oec)\\.)*\\s+){0,2}(?<name>\\p{Lu}[\\p{L}'’.-]{0,24}(?:\\s+(?:" + PARTICLE + "\\s+){0,3}(?:[dlDL]['’]|(?:al|el|as|ar|at|ad|bin|ibn)-)?\\p{Lu}[\\p{L}\\p{M}'’.-]{0,24}){0,4})(?:\\s*,\\s*(?:Ph\\.?D\\.?|MBA|PMP|M\\.?D\\.?"
            + "|CPA|RN|BSN|LPN|CFA|DDS|JD|Esq\\.?|P\\.?E\\.?|Jr\\.?|Sr\\.?|M\\.?Sc\\.?))*");
    /** Two to four words in a script without capitals, such as Arabic, Devanagari or Hangul. */
    private static final Pattern WITHOUT_CAPITALS = Pattern.compile("(?!\\p{IsHan})\\p{Lo}[\\p{Lo}\\p{M}'’.-]{0,24}(?:\\s(?!\\p{IsHan})\\p{Lo}[\\p{Lo}\\p{M}'’.-]{0,24}){1,3}");
    /** As Japanese names are often written. */
    private static final Pattern FAMILY_AND_GIVEN = Pattern.compile("\\p{IsHan}{1,3}[\\s\u3000]\\p{IsHan}{1,3}");
    /** {@code Miller, Jane}. */
    private static final Pattern SURNAME_FIRST = Pattern.compile("\\p{Lu}[\\p{L}'’-]{1,24},\\s\\p{Lu}[\\p{L}'’-]{1,24}(?:\\s\\p{Lu}[\\p{L}'’-]{0,24}\\.?)?(?<!\\bJr|\\bSr|\\bMBA|\\bRN|\\bCPA|\\bPhD|\\bMD|\\bPMP|\\bMSc|\\bII|\\bIII|\\bLPN|\\bEsq|\\bPE|\\bCFA|\\bDDS|\\bJD|\\bBSN)");
    private static final Pattern RESUME = Pattern.compile("(?i)(?:个人)?(?:求职)?(?:简历|履历)|.*简历.*|r[eé]sum[eé]s?|curriculum vitae|cv|bio-?data|resume.*|.*\\bresume|profile details?|personal details?");
    private static final Pattern BEHIND_RESUME = Pattern.compile("(?i)^(?:resume|cv|curriculum vitae)\\s*(?:of|:|-|–|—)\\s*");
    private static final Pattern BEFORE_TITLE = Pattern.compile("\\s*(?:[,，|｜(（•·]|\\s[-–—]\\s|\\s{2,}|\\t).*$");
    private static final Set<String> NO_NAMES = new WordFile("nonames.txt").part("words");
    private static final String SURNAMES = WordFile.read("surnames.txt");
    private static final Set<String> DOUBLE_SURNAMES = Set.of(SURNAMES.lines().filter(line -> line.startsWith("欧阳")).findFirst().orElse("").split(" "));
    private static final String SINGLE_SURNAMES = SURNAMES.lines().filter(line -> line.startsWith("赵")).findFirst().orElse("");

    private Names() {
    }

    static @Nullable Piece find(List<ContactText.Field> fields, List<TextLine> top, @Nullable Piece email) {
        for (var field : fields) {
            if (field.label() != null && LABELS.contains(field.label().toLowerCase(Locale.ROOT))) {
                var name = nameIn(field.value());
                if (name != null) {
                    return name;
                }
            }
        }
        Piece best = null;
        double most = LEAST;
        float largest = top.stream().map(TextLine::fontSize).max(Float::compare).orElse(0f);
        int seen = 0;
        for (var field : fields) {
            if (seen++ >= FIRST_FIELDS || field.label() != null && !RESUME.matcher(field.label()).matches()) {
                continue;
            }
            var name = nameIn(field.value());
            double score = name == null ? 0 : score(name.value(), field, seen, largest, email);
            if (score >= most + 1e-9 || best == null && score >= most) {
                most = score;
                best = name;
            }
        }
        return best;
    }

    /** A line anywhere that is a name of which the e-mail address or the profile's address is made. */
    static @Nullable Piece byAddress(List<TextLine> lines, @Nullable Piece email) {
        if (email == null) {
            return null;
        }
        for (var line : lines) {
            var name = line.bullet() || line.text().length() > LONGEST_LINE ? null : shape(line.text());
            if (name != null && name.equals(line.text()) && !Script.hasHan(name) && mailMatch(name, email.value()) >= TWO_WORDS) {
                return line.content();
            }
        }
        return null;
    }

    private static @Nullable Piece nameIn(Piece value) {
        var behind = BEHIND_RESUME.matcher(value.value());
        var piece = behind.find() && behind.end() < value.value().length() ? value.part(behind.end(), value.value().length()) : value;
        var whole = shape(piece.value());
        if (whole != null) {
            int at = piece.value().indexOf(whole);
            return piece.part(at, at + whole.length());
        }
        var title = BEFORE_TITLE.matcher(piece.value());
        if (title.find() && title.start() > 0) {
            var first = piece.part(0, title.start());
            return shape(first.value()) == null ? null : first;
        }
        return splitChinese(piece);
    }

    /** {@code 张三 Java工程师}. */
    private static @Nullable Piece splitChinese(Piece piece) {
        int space = 0;
        while (space < piece.value().length() && Script.isHan(piece.value().charAt(space))) {
            space++;
        }
        boolean apart = space >= 2 && space <= 4 && space < piece.value().length() && Piece.isBlank(piece.value().charAt(space));
        return apart && hasSurname(piece.value().substring(0, space)) ? piece.part(0, space) : null;
    }

    /** The name that a text is, or null. */
    private static @Nullable String shape(String text) {
        var bare = text.strip();
        if (bare.length() > 50 || RESUME.matcher(bare).matches()) {
            return null;
        }
        if (CHINESE.matcher(bare).matches() || NATIONAL.matcher(bare).matches()) {
            return HeadingWords.kind(bare) == null && !NO_NAMES.contains(bare) && Positions.score(bare) == 0 && !Places.isKnown(bare) && Schools.score(bare) == 0 ? bare : null;
        }
        if (WITHOUT_CAPITALS.matcher(bare).matches()) {
            return HeadingWords.kind(bare) == null ? bare : null;
        }
        var english = ENGLISH.matcher(bare);
        boolean turned = SURNAME_FIRST.matcher(bare).matches();
        if (!english.matches() && !turned) {
            return null;
        }
        var name = turned ? bare : english.group("name");
        for (var word : name.toLowerCase(Locale.ROOT).split("[\\s.,]+")) {
            if (NO_NAMES.contains(word)) {
                return null;
            }
        }
        boolean place = Places.isPlace(name) || turned && Arrays.stream(name.split(",\\s")).anyMatch(part -> Places.isKnown(part) || Positions.score(part) > 0);
        return HeadingWords.kind(name) == null && !place && Schools.score(name) == 0 ? name : null;
    }

    private static double score(String name, ContactText.Field field, int order, float largest, @Nullable Piece email) {
        double score = Math.max(0, 1.0 - 0.12 * (order - 1));
        var line = field.line();
        score += largest > 0 && line.fontSize() >= largest - 0.1f ? 1.2 : 0;
        score += line.bold() ? 0.3 : 0;
        score += line.text().length() <= name.length() + 2 || name.equals(shape(line.text())) ? 0.4 : 0;
        if (WITHOUT_CAPITALS.matcher(name).matches()) {
            return order == 1 ? score + 1 : 0;
        }
        if (Script.hasHan(name)) {
            if (order == 1 && FAMILY_AND_GIVEN.matcher(name).matches()) {
                return score + 1;
            }
            var bare = name.replaceAll("[\\s\u3000]", "");
            score += hasSurname(bare) ? bare.length() <= 3 || DOUBLE_SURNAMES.contains(bare.substring(0, 2)) ? 1.4 : 0.3 : NATIONAL.matcher(bare).matches() ? 1 : -0.8;
            return score;
        }
        var parts = Arrays.stream(name.split("\\s+")).filter(word -> word.chars().anyMatch(Character::isUpperCase)).toList();
        long words = parts.size() > MOST_WORDS ? parts.stream().filter(word -> !word.matches(PARTICLE)).count() : parts.size();
        score += words >= 2 && words <= MOST_WORDS ? 1.0 : -0.9;
        boolean surname = TRADE_NAMES.contains(name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
        score -= surname ? 0.4 : Positions.score(name) == 2 ? 2.8 : Positions.score(name) > 0 ? 1.6 : 0;
        score -= Organisations.score(name) > 0 ? 1.2 : 0;
        score += email == null ? 0 : mailMatch(name, email.value());
        return score;
    }

    /** How well the words of a name fit the part of an e-mail address before the @. */
    private static double mailMatch(String name, String email) {
        var local = email.substring(0, email.indexOf('@')).toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        var found = new HashSet<String>();
        for (var word : name.toLowerCase(Locale.ROOT).split("[\\s.-]+")) {
            if (word.length() >= 3 && local.contains(word)) {
                found.add(word);
            }
        }
        return found.isEmpty() ? 0 : found.size() == 1 ? 1.0 : TWO_WORDS;
    }

    private static boolean hasSurname(String name) {
        var simplified = Script.simplified(name);
        return name.length() >= 2 && (SINGLE_SURNAMES.indexOf(simplified.charAt(0)) >= 0 || DOUBLE_SURNAMES.contains(simplified.substring(0, 2)));
    }
}
