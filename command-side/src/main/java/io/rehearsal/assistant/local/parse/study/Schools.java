package io.rehearsal.assistant.local.parse.study;

import io.rehearsal.assistant.local.parse.text.Piece;
import io.rehearsal.assistant.local.parse.text.Script;
import java.util.regex.Pattern;

/** Knows what reads as the name of a school. */
public final class Schools {

    private static final Pattern UNIVERSITY = Pattern.compile(
            "\\b(?:universit(?:y|ies|é|e|at|ät|à|eit|etas|et)|universidad|universidade|università|università|university's|polytechnic"
            + "|politecnico|politechnika|technion|eth|epfl|mit|iit|nit|iim|iiit|bits|ucla|caltech|tu|kth|kaist|postech|jntu|vtu)\\b"
            + "|institute of technology|institute of science",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern SCHOOL = Pattern.compile(
            "\\b(?:college|institute|institut|institution|institutes|school|schools|academy|gymnasium|lyceum|lycée|vidyalaya"
            + "|vidyalya|vidhyalaya|vidya|mandir|convent|seminary|conservatory|bootcamp|matriculation|campus|hochschule|fachhochschule|berufskolleg|berufsschule|realschule|gesamtschule|gymnasien|akademie|ifsi|escuela|instituto|istituto|colegio|collège|academia|accademia|ecole nationale|faculté|facultad"
            + "|école|ecole|udemy|coursera|niit|aptech|centre|center|board)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern DEPARTMENT = Pattern.compile("^(?:the\\s)?(?:department|dept\\.?|faculty|school|college|division|institute)\\s+(?:of|for)\\b|\\b(?:department|faculty)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern CHINESE = Pattern.compile(".*?(?:大学|学院|学校|书院|(?:中学|高中)(?!文凭|毕业|学历|证)|职高|职中|卫校|幼师|一中|二中|三中|附中|研究院|研究所|科学院|党校|职校|技校|技术学校|小学)(?:[(（][^)）]{1,12}[)）])?");
    private static final Pattern CHINESE_UNIVERSITY = Pattern.compile("^[^\\s]*?大学(?!生)(?:[(（][^)）]{1,12}[)）])?(?:分校)?");
    private static final Pattern RANK = Pattern.compile("\\s*[(（][^)）]*(?:985|211|双一流|QS|全日制|统招|一本|二本|重点|本科|硕士|博士|C9)[^)）]*[)）]\\s*$|\\s+(?:985|211|双一流)$");

    /** What stands above a column of schools. */
    private static final Pattern COLUMN = Pattern.compile("(?i)(?:name of (?:the )?)?(?:university|board|institut(?:e|ion)|college|school)(?:\\s?(?:/|or|and|&)\\s?(?:university|board|institut(?:e|ion)|college|school))?");

    private Schools() {
    }

    /** 3 for a university, 2 for another school, 1 for what is a school only where nothing better stands, else 0. */
    public static int score(String written) {
        var text = Script.simplified(written);
        if (Script.hasHan(text)) {
            return !CHINESE.matcher(text).lookingAt() || text.length() > 40 ? 0 : CHINESE_UNIVERSITY.matcher(text).find() ? 3 : text.endsWith("学院") && text.length() < 12 ? 2 : 2;
        }
        if (COLUMN.matcher(text.strip()).matches() || text.indexOf('@') >= 0 || text.contains("://")) {
            return 0;
        }
        if (UNIVERSITY.matcher(text).find()) {
            return 3;
        }
        if (!SCHOOL.matcher(text).find()) {
            return 0;
        }
        return DEPARTMENT.matcher(text.strip()).find() ? 1 : 2;
    }

    public static boolean isDepartment(String text) {
        return DEPARTMENT.matcher(text.strip()).find() || text.endsWith("系") || text.endsWith("学部") || text.endsWith("院系");
    }

    /** The school's name within a segment that may go on with a department or a mark of rank. */
    public static Piece name(Piece segment) {
        var value = segment.value();
        if (Script.hasHan(value)) {
            var university = CHINESE_UNIVERSITY.matcher(value);
            var piece = university.find() ? segment.part(0, university.end()) : segment;
            if (!university.reset().find()) {
                var other = CHINESE.matcher(value);
                piece = other.lookingAt() ? segment.part(0, other.end()) : segment;
            }
            var rank = RANK.matcher(piece.value());
            return rank.find() ? piece.part(0, rank.start()) : piece;
        }
        return segment;
    }
}
