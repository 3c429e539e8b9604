package io.rehearsal.assistant.local.parse.study;

import io.rehearsal.assistant.local.parse.entry.Segments;
import io.rehearsal.assistant.local.parse.text.Piece;
import io.rehearsal.assistant.local.parse.text.Script;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds degrees, and the subjects that stand with them. */
final class Degrees {

    /**
     * @param degree as it stands
     * @param before what stands before it in the segment
     * @param after  what stands after it, with the words that lead over to the subject taken off
     */
    record Found(Piece degree, Piece before, Piece after) {
    }

    private static final String SUBJECTLESS = "(?:arts?(?:\\s(?:and|&)\\ssciences?)?|sciences?|engineering|technology|commerce|business administration|laws?|philosophy"
            + "|education|medicine|architecture|fine arts|applied sciences?|computer applications?|public administration|public health"
            + "|public policy|social work|music|pharmacy|nursing|management studies|engg|tech|design)";
    private static final Pattern ENGLISH = Pattern.compile(
            "(?<![\\p{L}\\d])(?:"
                    + "(?:post[- ]?)?doctor(?:ate|al)?(?:\\sdegree)?(?:\\sof\\s" + SUBJECTLESS + ")?(?![\\p{L}])|ph\\.?\\s?d\\.?|d\\.?phil\\.?"
                    + "|(?:executive\\s|integrated\\s)?master(?:[’'`]?s)?(?:\\sdegree)?(?:\\sof\\s" + SUBJECTLESS + "(?![\\p{L}]))?(?![\\p{L}])|m\\.?\\s?phil\\.?|m\\.?[\\s-]{0,2}tech\\.?|m\\.?\\s?eng\\.?|m\\.?\\s?com\\.?|m\\.?b\\.?a\\.?"
                    + "|m\\.?c\\.?a\\.?|m\\.?sc\\.?|m\\.?res|mfa|llm|m\\.ed\\.?|pgdm|pgdba|pgdca|pgdbm"
                    + "|bachelor(?:[’'`]?s)?(?:\\sdegree)?(?:\\sof\\s" + SUBJECTLESS + "(?![\\p{L}]))?(?![\\p{L}])|b\\.?[\\s-]{0,2}tech\\.?|b\\.?\\s?eng\\.?|b\\.?\\s?com\\.?|b\\.?sc\\.?|b\\.?c\\.?a\\.?|b\\.?b\\.?a\\.?"
                    + "|b\\.?b\\.?m\\.?|b\\.?arch\\.?|b\\.ed\\.?|ll\\.?b\\.?|mbbs|b\\.?pharm\\.?"
                    + "|(?-i:M\\.?S\\.?|M\\.?A\\.?|M\\.?E\\.?|B\\.?S\\.?|B\\.?A\\.?|B\\.?E\\.?|A\\.?A\\.?S?\\.|A\\.?S\\.|D\\.?Sc\\.?|SM|SB|AB)(?![\\p{L}\\d&])"
                    + "|associate(?:[’'`]?s)?(?:\\sdegree)?(?:\\sof\\s(?:applied\\s)?" + SUBJECTLESS + "(?![\\p{L}]))?(?=\\s(?:degree|of|in)|$|,)|(?:post[- ]?graduate\\s|pg\\s|advanced\\s|higher\\s|national\\s)?diploma"
                    + "|engineer[’']s degree|specialist[’']?s? degree|licen[cs]iate|licentiate|undergraduate(?:\\sdegree)?|(?:post)?graduat(?:e|ion)(?=\\s(?:in|from)|$)"
                    + "|h\\.?s\\.?c\\.?|s\\.?s\\.?c\\.?|s\\.?s\\.?l\\.?c\\.?|cbse|icse|10th|12th|10\\s?\\+\\s?2|x(?:ii)?th|high(?:er)? school diploma"
                    + "|high(?:er)? secondary(?:\\s(?:education|certificate|school certificate))?|senior secondary|secondary(?:\\s(?:education"
                    + "|school certificate))?|matriculation|intermediate|a[- ]levels?|ged|dipl[oô]me(?:\\sd[’']État)?|ausbildung\\s(?:zur|zum|als)|licenciatura|licenciad[oa]|(?<!\\p{L}\\s)licence(?:\\sprofessionnelle)?|maîtrise|diplom(?:ingenieur(?:in)?|-ingenieur(?:in)?)?|magister|staatsexamen|abitur|fachabitur|fachhochschulreife|mittlere reife"
                    + "|bac(?:calauréat)?(?:\\s?\\+\\s?\\d)?|grado(?=\\sen)|máster|maestría|doctorado|doctorat|promotion(?=\\sin)|laurea|bts|dut|bachillerato|técnico(?:\\ssuperior)?"
                    + ")(?![\\p{L}\\d])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern CHINESE = Pattern.compile("博士后|(?:直博|硕博连读|博士|硕士|碩士|學士|本科|大学本科|专升本|学士|MBA|EMBA)(?:研究生|学位|学历)?(?:在读|毕业)?|直博生|研究生|大专|专科|高职|中专|高中|技校");
    private static final Pattern LEAD_IN = Pattern.compile("^\\.?(?:\\s?(?:degree|honou?rs|hons\\.?|\\(hons?\\.?\\)|honours degree|major(?:ing)?|with (?:a )?major))?\\s*(?:,"
            + "|:|-|–|—|\\bin\\b|\\bof\\b|\\bon\\b|\\ben\\b|\\bim?\\b)?\\s*(?:the\\s)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern MODE = Pattern.compile("全日制|统招|非全日制|第一学历|在读|学历|学位|毕业|应届");

    private Degrees() {
    }

    static @Nullable Found find(Piece segment) {
        var value = segment.value();
        if (value.length() > 200) {
            return null;
        }
        boolean han = Script.hasHan(value);
        var matcher = han ? CHINESE.matcher(value) : ENGLISH.matcher(value);
        if (!matcher.find()) {
            return null;
        }
        var degree = segment.part(matcher.start(), matcher.end());
        var before = segment.part(0, matcher.start()).trimmed(Segments.EDGES);
        var after = segment.part(matcher.end(), value.length());
        if (!han) {
            var more = ENGLISH.matcher(after.value());
            var lead = LEAD_IN.matcher(after.value());
            after = lead.find() ? after.part(lead.end(), after.value().length()) : after;
            if (more.lookingAt()) {
                after = after.part(Math.min(after.value().length(), more.end()), after.value().length());
            }
        }
        return new Found(degree, clean(before), clean(after));
    }

    private static Piece clean(Piece piece) {
        var trimmed = Segments.unbracketed(piece.trimmed(Segments.EDGES + "'\"“”«»"));
        return MODE.matcher(trimmed.value()).matches() ? trimmed.part(0, 0) : trimmed;
    }
}
