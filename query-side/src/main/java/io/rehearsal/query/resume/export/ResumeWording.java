package io.rehearsal.query.resume.export;

import io.rehearsal.events.resume.ContentText;
import io.rehearsal.events.resume.ResumeContent;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words that an export adds to a resume: headings, labels and dates, in the resume's language. */
enum ResumeWording {

    CHINESE("zh-CN", "：", "、", "；", '.', "至今", "至", new String[] {
        "教育经历", "工作经历", "项目经历", "专业技能", "个人亮点", "邮箱", "电话", "年龄", "地址", "工作年限", "博客", "学历", "专业", "职位", "角色",
        "背景", "描述", "职责", "业绩", "技术栈", "简历"}),

    ENGLISH("en", ": ", ", ", "; ", '-', "Present", "until", new String[] {
        "Education", "Experience", "Projects", "Skills", "Highlights", "Email", "Phone", "Age", "Address", "Experience", "Website",
        "Degree", "Major", "Position", "Role",
        "Background", "Description", "Responsibilities", "Achievements", "Technologies", "Resume"});

    /** What is named. */
    enum Term {
        EDUCATION, EXPERIENCE, PROJECTS, SKILLS, HIGHLIGHTS, EMAIL, PHONE, AGE, ADDRESS, WORK_YEARS, BLOG, DEGREE, MAJOR, POSITION, ROLE,
        BACKGROUND, DESCRIPTION, RESPONSIBILITIES, ACHIEVEMENTS, TECH_STACK, RESUME
    }

    /** How many Latin letters of names and technologies a Chinese resume has to one Chinese character, at most. */
    private static final int LETTERS_TO_A_CHARACTER = 4;

    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");
    private static final String OPEN_END = "至今";

    private final String language;
    private final String colon;
    private final String separator;
    private final String otherSeparator;
    private final char dateSeparator;
    private final String present;
    private final String until;
    private final String[] terms;

    ResumeWording(String language, String colon, String separator, String otherSeparator, char dateSeparator,
            String present, String until, String[] terms) {
        this.language = language;
        this.colon = colon;
        this.separator = separator;
        this.otherSeparator = otherSeparator;
        this.dateSeparator = dateSeparator;
        this.present = present;
        this.until = until;
        this.terms = terms;
    }

    /** Chinese where a fair part of the text is. */
    static ResumeWording of(ResumeContent content) {
        long chinese = 0;
        long letters = 0;
        for (var leaf : ContentText.leaves(content)) {
            if (!leaf.value().equals(OPEN_END)) {
                chinese += leaf.value().codePoints().filter(point -> UnicodeScript.of(point) == UnicodeScript.HAN).count();
                letters += leaf.value().codePoints().filter(Character::isLetter).count();
            }
        }
        return chinese > 0 && (letters - chinese) <= LETTERS_TO_A_CHARACTER * chinese ? CHINESE : ENGLISH;
    }

    /** BCP 47 tag. */
    String language() {
        return language;
    }

    String word(Term term) {
        return terms[term.ordinal()];
    }

    String label(Term term) {
        return word(term) + colon;
    }

    /**
     * @param single whether one date alone would be read as start and end, otherwise as the end
     * @return null where both are null
     */
    @Nullable String dates(@Nullable String start, @Nullable String end, boolean single) {
        if (start == null) {
            return end == null ? null : single && !end.equals(OPEN_END) ? until + " " + date(end) : date(end);
        }
        if (end == null) {
            return date(start) + " –";
        }
        return single && start.equals(end) ? date(start) : date(start) + " – " + date(end);
    }

    /** @param number a decimal number; another text stays as it is */
    String years(String number) {
        if (!NUMBER.matcher(number).matches()) {
            return number;
        }
        return number + (this == CHINESE ? " 年" : number.equals("1") ? " year" : " years");
    }

    /** Names in a row, separated by what stands in none of them. */
    String joined(List<String> names) {
        return Stream.of(separator, otherSeparator)
                .filter(candidate -> names.stream().noneMatch(name -> name.contains(candidate.strip())))
                .findFirst().map(candidate -> String.join(candidate, names))
                .orElseGet(() -> String.join(" | ", names));
    }

    private String date(String date) {
        if (date.equals(OPEN_END)) {
            return present;
        }
        var month = MONTH.matcher(date);
        return month.matches() ? month.group(1) + dateSeparator + month.group(2) : date;
    }
}
