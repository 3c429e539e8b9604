package io.rehearsal.assistant.local.parse.naming;

import io.rehearsal.assistant.local.parse.text.Script;
import io.rehearsal.assistant.local.parse.text.WordFile;
import io.rehearsal.work.Deadline;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows what reads as the name of a company or another organisation. */
public final class Organisations {

    private static final WordFile FILE = new WordFile("organisations.txt");
    private static final Set<String> ENGLISH = FILE.part("english");
    private static final Set<String> CHINESE = FILE.part("chinese");
    private static final Set<String> LEGAL = Set.of("inc", "incorporated", "ltd", "limited", "llc", "llp", "plc", "gmbh", "corp", "corporation", "pvt", "co", "ag", "bv",
            "oy", "ab", "srl", "sarl", "lp", "s.a", "private", "company", "group", "holdings");
    /** {@code City of Larkham}. */
    private static final Pattern OFFICE = Pattern.compile("(?:City|Town|Port|County|Borough|Diocese|Board) of (?:the )?\\p{Lu}.*");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}.]+");
    private static final Pattern CHINESE_END = Pattern.compile(".*(?:公司|集团|大学|学院|研究院|研究所|实验室|银行|医院|中心|科技|网络|工作室|事务所|股份|学校|局|厂|出版社|社|部|所|院|会|中学|小学|高中|附中|[一二三四五六七八九十]中|幼儿园|托儿所|课题组|团队|组)(?:[(（].*)?");

    private Organisations() {
    }

    /** 2 when the text ends as the names of organisations do, 1 when it holds one of their words, else 0. */
    public static int score(String text) {
        Deadline.checkCurrent();
        var bare = text.strip();
        if (bare.length() > 120) {
            return 0;
        }
        if (Script.hasHan(bare)) {
            return chinese(Script.simplified(bare));
        }
        var words = NOT_LETTERS.split(bare.toLowerCase());
        int score = OFFICE.matcher(bare).matches() ? 2 : 0;
        for (int i = 0; i < words.length; i++) {
            var word = words[i].replaceAll("\\.$", "");
            if (LEGAL.contains(word) && i > 0) {
                return 2;
            }
            if (ENGLISH.contains(word)) {
                score = i == words.length - 1 ? 2 : Math.max(score, 1);
            }
        }
        return score;
    }

    /** What only continues the name before it, such as {@code Inc.} */
    static boolean isLegalForm(String text) {
        for (var word : NOT_LETTERS.split(text.toLowerCase().strip())) {
            if (!word.isEmpty() && !LEGAL.contains(word.replaceAll("\\.$", ""))) {
                return false;
            }
        }
        return !text.isBlank();
    }

    /** Whether a name is closed by its legal form, so that what follows is not part of it. */
    public static boolean endsInLegalForm(String text) {
        var words = NOT_LETTERS.split(text.toLowerCase().strip());
        return words.length > 1 && LEGAL.contains(words[words.length - 1].replaceAll("\\.$", ""));
    }

    private static int chinese(String text) {
        if (CHINESE_END.matcher(text).matches()) {
            return 2;
        }
        var lower = text.toLowerCase();
        return CHINESE.stream().anyMatch(lower::contains) ? 1 : 0;
    }
}
