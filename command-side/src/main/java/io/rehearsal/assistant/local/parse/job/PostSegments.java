package io.rehearsal.assistant.local.parse.job;

import io.rehearsal.assistant.local.parse.entry.Segments;
import io.rehearsal.assistant.local.parse.naming.Commas;
import io.rehearsal.assistant.local.parse.naming.Organisations;
import io.rehearsal.assistant.local.parse.naming.Places;
import io.rehearsal.assistant.local.parse.naming.Positions;
import io.rehearsal.assistant.local.parse.text.Piece;
import io.rehearsal.assistant.local.parse.text.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Takes the segments of a job's head further apart: title from employer, both from places. */
public final class PostSegments {

    private static final Pattern AT = Pattern.compile("\\s+(?:at|@)\\s+|\\s+with\\s+(?=\\p{Lu})");
    private static final Pattern TRAILING_BRACKETS = Pattern.compile("\\s*[(（]([^()（）]{2,60})[)）]\\s*$");
    private static final Pattern INNER_BRACKETS = Pattern.compile("([^()（）]{2,60}?)\\s*[(（]([^()（）]{2,40})[)）][\\s,|-]+([^()（）]{2,80})");
    private static final int LONGEST = 200;
    private static final Pattern QUALIFIER = Pattern.compile("(?:高级|资深|初级|中级|首席|助理|实习|全职|兼职|高级前端|Java|Web|Python|C\\+\\+|Go|iOS|Android|PHP|AI|IT|UI|QA|ETL|BI|.{1})", Pattern.CASE_INSENSITIVE);
    private static final String BEFORE_POSITION = "(?:\\s+as\\s+(?:an?\\s+)?)";
    private static final Pattern AS = Pattern.compile(BEFORE_POSITION);

    private static final Pattern JOINT = Pattern.compile("(?<=\\p{IsHan}[)）]?)\\s?[-–—·/]\\s?(?=[\\p{IsHan}\\p{Lu}])|\\s/\\s|:\\s(?=\\p{Lu})|：(?=\\p{IsHan})");
    private static final Pattern CHINESE_VERB = Pattern.compile("(?:担任|擔任|就任|任)(?!职)[:：]?\\s?");
    private static final Pattern EMPLOYMENT = Pattern.compile("实习|全职|兼职|外包|full[- ]?time|part[- ]?time|contract(?:or)?|permanent|freelance|remote|internship|self-employed", Pattern.CASE_INSENSITIVE);
    private static final Pattern CHINESE_DEPARTMENT = Pattern.compile("\\p{IsHan}{2,12}(?:部|组|团队|部门|事业群|事业部)");

    private PostSegments() {
    }

    /** The segments that stand behind an "at": employers for certain. */
    static List<Piece> employers(List<Piece> segments) {
        return segments.stream().map(PostSegments::splitAt).filter(parts -> parts.size() == 2).map(List::getLast).toList();
    }

    static List<Piece> refine(List<Piece> segments) {
        var refined = new ArrayList<Piece>();
        var places = new ArrayList<Piece>();
        for (var segment : segments.stream().flatMap(segment -> divided(segment).stream()).toList()) {
            for (var piece : splitAt(segment)) {
                var bare = withoutPlaceInBrackets(piece);
                if (Places.isPlace(bare.value())) {
                    places.add(bare);
                } else if (!bare.isEmpty()) {
                    refined.addAll(splitCommas(bare));
                }
            }
        }
        if (refined.stream().anyMatch(piece -> Positions.score(piece.value()) == 2 && !EMPLOYMENT.matcher(piece.value()).matches())) {
            refined.removeIf(piece -> EMPLOYMENT.matcher(piece.value()).matches());
        }
        if (refined.stream().allMatch(piece -> isTitle(piece.value()))) {
            places.stream().map(PostSegments::beforePlace).filter(piece -> !Places.isKnown(piece.value())).limit(1).forEach(refined::add);
        }
        return refined;
    }

    /** Employer and title joined by a tight dash, a slash or a colon, where one of the two is a title and the other is none. */
    private static List<Piece> divided(Piece written) {
        var segment = written;
        var verb = CHINESE_VERB.matcher(segment.value());
        if (verb.lookingAt() && Positions.score(segment.value()) == 2) {
            segment = segment.part(verb.end(), segment.value().length());
        }
        var joint = JOINT.matcher(segment.value());
        while (segment.value().length() <= LONGEST && joint.find()) {
            var left = segment.part(0, joint.start());
            var right = segment.part(joint.end(), segment.value().length());
            var first = right.part(0, JOINT.split(right.value())[0].length());
            if (!left.isEmpty() && !right.isEmpty() && Positions.isTitle(left.value()) != Positions.isTitle(first.value()) && Positions.score(first.value()) != 1) {
                var parts = new ArrayList<>(List.of(left));
                parts.addAll(divided(right));
                return parts;
            }
            if (!left.isEmpty() && Places.isPlace(right.value())) {
                return List.of(left, right);
            }
        }
        return List.of(segment);
    }

    /** An employer whose name could be a city's, with the real place behind it. */
    private static Piece beforePlace(Piece piece) {
        return Commas.split(piece).getFirst();
    }

    private static List<Piece> splitAt(Piece segment) {
        var at = AT.matcher(segment.value());
        if (at.find() && Positions.score(segment.value().substring(0, at.start())) > 0) {
            return List.of(segment.part(0, at.start()), segment.part(at.end(), segment.value().length()));
        }
        var as = AS.matcher(segment.value());
        if (as.find() && Positions.score(segment.value().substring(as.end())) > 0) {
            return List.of(segment.part(0, as.start()), segment.part(as.end(), segment.value().length()));
        }
        var behind = TRAILING_BRACKETS.matcher(segment.value());
        if (segment.value().length() <= LONGEST && behind.find() && Positions.isTitle(behind.group(1)) && Positions.score(segment.value().substring(0, behind.start())) == 0 && !EMPLOYMENT.matcher(behind.group(1)).matches()) {
            return List.of(segment.part(0, behind.start()), segment.part(behind.start(1), behind.end(1)));
        }
        var inner = INNER_BRACKETS.matcher(segment.value());
        if (segment.value().length() <= LONGEST && inner.matches() && Places.isPlace(inner.group(2))) {
            return List.of(segment.part(inner.start(1), inner.end(1)), segment.part(inner.start(3), inner.end(3)));
        }
        return List.of(segment);
    }

    public static Piece withoutPlaceInBrackets(Piece piece) {
        var brackets = TRAILING_BRACKETS.matcher(piece.value());
        return brackets.find() && Places.isPlace(brackets.group(1)) ? piece.part(0, brackets.start()).trimmed(Segments.EDGES) : piece;
    }

    private static List<Piece> splitCommas(Piece piece) {
        var parts = Commas.withoutPlace(Commas.split(piece));
        if (parts.isEmpty()) {
            return List.of();
        }
        var whole = withoutPlaceInBrackets(Commas.join(piece, parts.getFirst(), parts.getLast()));
        for (int i = 1; i < parts.size(); i++) {
            boolean leftTitles = parts.subList(0, i).stream().allMatch(part -> isTitle(part.value()));
            boolean rightTitles = parts.subList(i, parts.size()).stream().allMatch(part -> isTitle(part.value()));
            if (leftTitles != rightTitles) {
                var left = Commas.join(piece, parts.getFirst(), parts.get(i - 1));
                var right = Commas.join(piece, parts.get(i), parts.getLast());
                if (rightTitles && i > 1 && CHINESE_DEPARTMENT.matcher(parts.get(i - 1).value()).matches()) {
                    left = Commas.join(piece, parts.getFirst(), parts.get(i - 2));
                }
                left = beforePlaceOfFirm(left);
                right = beforePlaceOfFirm(right);
                if (leftTitles && !titlesFollow(parts, i) || rightTitles) {
                    return List.of(left, withoutPlaceInBrackets(right));
                }
            }
        }
        int title = onlyTitle(parts);
        if (title > 0 && parts.subList(title + 1, parts.size()).stream().allMatch(part -> Organisations.score(part.value()) < 2)) {
            var employer = Commas.join(piece, parts.getFirst(), parts.get(title - 1));
            return List.of(beforePlaceOfFirm(employer), Commas.join(piece, parts.get(title), parts.getLast()));
        }
        if (parts.size() == 2 && Organisations.score(parts.getFirst().value()) == 2 && Character.isLowerCase(parts.getLast().value().charAt(0))) {
            return List.of(parts.getFirst(), parts.getLast());
        }
        return splitSpace(beforePlaceOfFirm(whole));
    }

    /** What follows a firm's legal form, or a name that is whole without it, behind a comma is where the firm is. */
    private static Piece beforePlaceOfFirm(Piece piece) {
        var parts = Commas.split(piece);
        for (int i = 0; i + 1 < parts.size() && parts.size() <= 4; i++) {
            boolean places = parts.subList(i + 1, parts.size()).stream().allMatch(part -> Places.couldBePlace(part.value()));
            boolean whole = Organisations.endsInLegalForm(parts.get(i).value()) || parts.size() == 2 && Organisations.score(parts.get(i).value()) == 2;
            if (whole && places) {
                return Commas.join(piece, parts.getFirst(), parts.get(i));
            }
        }
        return piece;
    }

    /** The index of the one part that is a title, where an organisation stands before it: behind it comes what the title is for, such as a ward. Else -1. */
    private static int onlyTitle(List<Piece> parts) {
        var titles = IntStream.range(0, parts.size()).filter(i -> isTitle(parts.get(i).value())).toArray();
        boolean employed = titles.length == 1 && parts.subList(0, titles[0]).stream().anyMatch(part -> Organisations.score(part.value()) == 2);
        return employed ? titles[0] : -1;
    }

    private static boolean titlesFollow(List<Piece> parts, int from) {
        return isTitle(parts.get(from).value());
    }

    private static boolean isTitle(String text) {
        return Positions.score(text) == 2 && Organisations.score(text) < 2 || Positions.score(text) == 1 && Organisations.score(text) == 0;
    }

    /** Chinese heads often have nothing but a space between employer and title. */
    private static List<Piece> splitSpace(Piece piece) {
        var value = piece.value();
        if (!Script.hasHan(value) || value.length() > 60) {
            return List.of(piece);
        }
        for (int i = 1; i < value.length() - 1; i++) {
            if (!Piece.isBlank(value.charAt(i))) {
                continue;
            }
            var left = value.substring(0, i).strip();
            var right = value.substring(i).strip();
            boolean employerFirst = Positions.score(right) == 2 && Organisations.score(right) < 2 && Positions.score(left) < 2 && !QUALIFIER.matcher(left).matches();
            boolean titleFirst = Positions.score(left) == 2 && Organisations.score(right) == 2 && Positions.score(right) < 2;
            if (employerFirst && (Organisations.score(left) > 0 || Script.hasHan(left)) || titleFirst) {
                return List.of(piece.part(0, i), piece.part(i, value.length()));
            }
        }
        return List.of(piece);
    }
}
