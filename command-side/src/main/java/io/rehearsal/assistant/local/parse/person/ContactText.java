package io.rehearsal.assistant.local.parse.person;

import io.rehearsal.assistant.local.parse.text.Piece;
import io.rehearsal.assistant.local.parse.text.Script;
import io.rehearsal.assistant.local.parse.text.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The lines about the person, cut where they are visibly divided, labels told from values. */
final class ContactText {

    /**
     * @param label as it stands, null where there is none
     * @param value what stands behind it
     */
    record Field(@Nullable String label, Piece value, TextLine line) {
    }

    private static final Pattern DIVIDER = Pattern.compile("\\t+|\\s*[|｜•∙●▪‧⋅┃│◆♦]\\s*|\\s+·\\s*|\\s*·\\s+|\\s{2,}|；|;\\s|\\s[-–—]\\s(?=\\S+@)|\\s\\||[\\s\u3000]+(?=[☎☏✆\\x{1F4DE}\\x{1F4F1}])|[\\s\u3000]+(?=\\p{IsHan}{2,6}[:：])");
    private static final Pattern LABEL = Pattern.compile("(?<![\\p{L}/.])(?<label>[\\p{L}][\\p{L}\\s./&-]{0,24}?|\\p{IsHan}[\\p{IsHan}\\s\u3000]{0,7})\\s?[:：]\\s*(?!//)");

    /** What stands before its value in a table of personal data. */
    private static final Pattern CELL_LABEL = Pattern.compile(
            "姓\\s*名|性\\s*别|年\\s*龄|民\\s*族|籍\\s*贯|学\\s*历|专\\s*业|电\\s*话|手\\s*机|邮\\s*箱|出生(?:年月|日期)|政治面貌|婚姻状况|健康状况|联系(?:电话|方式|地址)|手机号码?|电子邮箱|毕业(?:院校|学校|时间)|学位|现?居住地|现居地?|现居城市|所在地|所在城市"
                    + "|户口(?:所在地)?|工作(?:年限|经验)|求职意向|应聘岗位|地址|通讯地址|家庭住址|(?:full )?name|first name\\(s\\) / surname\\(s\\)|address|telephone"
                    + "|phone|mobile|e-?mail|date of birth|nationality|gender|age|location|website",
            Pattern.CASE_INSENSITIVE);

    private ContactText() {
    }

    static List<Field> fields(List<TextLine> lines) {
        var fields = new ArrayList<Field>();
        for (var line : lines) {
            int from = 0;
            var matcher = DIVIDER.matcher(line.text());
            boolean table = line.text().indexOf('\t') > 0;
            while (matcher.find()) {
                if (table && CELL_LABEL.matcher(line.text().substring(from, matcher.start()).strip()).matches()) {
                    fields.add(new Field(line.text().substring(from, matcher.start()).replaceAll("[\\s\u3000]+", Script.hasHan(line.text().substring(from, matcher.start())) ? "" : " ").strip(), line.content().part(from, from), line));
                    from = matcher.end();
                } else if (matcher.end() > matcher.start()) {
                    add(line, line.content().part(from, matcher.start()), fields);
                    from = matcher.end();
                }
            }
            add(line, line.content().part(from, line.text().length()), fields);
        }
        return withLabelsAlone(fields);
    }

    private static void add(TextLine line, Piece piece, List<Field> fields) {
        if (piece.isEmpty()) {
            return;
        }
        var matcher = LABEL.matcher(piece.value().length() > 300 ? piece.value().substring(0, 300) : piece.value());
        String label = null;
        int from = 0;
        while (matcher.find()) {
            addField(line, label, piece.part(from, matcher.start()), fields);
            label = Script.simplified(matcher.group("label").replaceAll("[\\s\u3000]+", Script.hasHan(matcher.group("label")) ? "" : " ").strip());
            from = matcher.end();
        }
        addField(line, label, piece.part(from, piece.value().length()), fields);
    }

    private static void addField(TextLine line, @Nullable String label, Piece value, List<Field> fields) {
        var clean = value.trimmed(",，;；");
        if (!clean.isEmpty() || label != null) {
            fields.add(new Field(label, clean, line));
        }
    }

    /** A label whose value stands in the next cell goes to it. */
    private static List<Field> withLabelsAlone(List<Field> fields) {
        var joined = new ArrayList<Field>();
        for (int i = 0; i < fields.size(); i++) {
            var field = fields.get(i);
            boolean takesNext = field.label() != null && field.value().isEmpty() && i + 1 < fields.size() && fields.get(i + 1).label() == null
                    && fields.get(i + 1).line().page() == field.line().page();
            if (takesNext) {
                joined.add(new Field(field.label(), fields.get(++i).value(), fields.get(i).line()));
            } else {
                joined.add(field);
            }
        }
        return joined;
    }
}
