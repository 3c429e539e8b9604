package io.rehearsal.query.resume.export;

import io.rehearsal.events.resume.ContentText;
import io.rehearsal.events.resume.ResumeContent;
import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words that an export adds to a resume where the person's own are not known, and dates as they are usual, in the resume's language. */
enum ResumeWording {

    CHINESE("zh-CN", "：", "{y}.{m}", "至今", "至", "教育经历", "工作经历", "项目经历", "专业技能", "个人亮点", "邮箱", "电话", "年龄", "地址", "工作年限", "博客",
        "学历", "专业", "职位", "角色", "背景", "描述", "职责", "业绩", "技术栈", "简历"),

    ENGLISH("en", ": ", "{n} {y}", "Present", "until", "Education", "Experience", "Projects", "Skills", "Highlights", "Email", "Phone", "Age", "Address",
        "Experience", "Website", "Degree", "Major", "Position", "Role", "Background", "Description", "Responsibilities", "Achievements", "Technologies", "Resume"),

    JAPANESE("ja", "：", "{y}年{d}月", "現在", "至", "学歴", "職務経歴", "プロジェクト", "スキル", "自己PR", "メール", "電話", "年齢", "住所", "経験年数", "ブログ",
        "学位", "専攻", "職位", "役割", "背景", "概要", "業務内容", "実績", "使用技術", "職務経歴書"),

    GERMAN("de", ": ", "{m}/{y}", "heute", "bis", "Ausbildung", "Berufserfahrung", "Projekte", "Kenntnisse", "Erfolge", "E-Mail", "Telefon", "Alter", "Adresse",
        "Berufsjahre", "Website", "Abschluss", "Fach", "Position", "Rolle", "Hintergrund", "Beschreibung", "Aufgaben", "Erfolge", "Technologien", "Lebenslauf"),

    FRENCH("fr", " : ", "{m}/{y}", "aujourd’hui", "jusqu’à", "Formation", "Expérience professionnelle", "Projets", "Compétences", "Distinctions", "E-mail", "Téléphone",
        "Âge", "Adresse", "Expérience", "Site", "Diplôme", "Spécialité", "Poste", "Rôle", "Contexte", "Description", "Missions", "Résultats", "Technologies", "CV"),

    SPANISH("es", ": ", "{m}/{y}", "actualidad", "hasta", "Formación", "Experiencia laboral", "Proyectos", "Habilidades", "Logros", "Correo", "Teléfono", "Edad",
        "Dirección", "Experiencia", "Web", "Título", "Especialidad", "Puesto", "Rol", "Contexto", "Descripción", "Funciones", "Logros", "Tecnologías", "Currículum"),

    /** Another language: dates in figures. */
    OTHER("mul", ": ", "{m}/{y}", "Present", "until", ENGLISH.terms),

    /** A language that is written from right to left: dates in figures. */
    LEFTWARD("mul", ": ", "{m}/{y}", "Present", "until", ENGLISH.terms);

    /** What is named. */
    enum Term {
        EDUCATION, EXPERIENCE, PROJECTS, SKILLS, HIGHLIGHTS, EMAIL, PHONE, AGE, ADDRESS, WORK_YEARS, BLOG, DEGREE, MAJOR, POSITION, ROLE,
        BACKGROUND, DESCRIPTION, RESPONSIBILITIES, ACHIEVEMENTS, TECH_STACK, RESUME
    }

    /** How many Latin letters of names and technologies a Chinese resume has to one Chinese character, at most. */
    private static final int LETTERS_TO_A_CHARACTER = 4;

    /** Words that are usual in one of the languages of Latin letters, and in none of the others. */
    private static final Map<ResumeWording, Set<String>> USUAL = new EnumMap<>(Map.of(
            ENGLISH, Set.of("the", "and", "of", "for", "with", "to", "by", "from", "as"),
            GERMAN, Set.of("und", "der", "die", "das", "für", "mit", "von", "bei", "im", "zur", "auf", "als"),
            FRENCH, Set.of("et", "des", "les", "du", "pour", "avec", "dans", "aux", "sur", "chez"),
            SPANISH, Set.of("y", "los", "las", "el", "con", "para", "por", "una", "del")));

    private static final Set<UnicodeScript> LEFTWARD_SCRIPTS = Set.of(UnicodeScript.ARABIC, UnicodeScript.HEBREW, UnicodeScript.SYRIAC, UnicodeScript.THAANA);

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");
    private static final String OPEN_END = "至今";
    private static final List<String> MONTHS = List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private final String language;
    private final String colon;
    private final String date;
    private final String present;
    private final String until;
    private final String[] terms;

    /** @param date with {@code {y}}, and {@code {m}} in two digits, {@code {d}} in as many as it has, or {@code {n}} by name */
    ResumeWording(String language, String colon, String date, String present, String until, String... terms) {
        this.language = language;
        this.colon = colon;
        this.date = date;
        this.present = present;
        this.until = until;
        this.terms = terms;
    }

    /** By the scripts of the text and its usual words. */
    static ResumeWording of(ResumeContent content) {
        var text = ContentText.leaves(content).stream().map(ContentText.Leaf::value).filter(value -> !value.equals(OPEN_END)).collect(Collectors.joining("\n"));
        var scripts = text.codePoints().filter(Character::isLetter).mapToObj(UnicodeScript::of).collect(Collectors.groupingBy(script -> script, Collectors.counting()));
        long kana = scripts.getOrDefault(UnicodeScript.HIRAGANA, 0L) + scripts.getOrDefault(UnicodeScript.KATAKANA, 0L);
        long han = scripts.getOrDefault(UnicodeScript.HAN, 0L);
        long latin = scripts.getOrDefault(UnicodeScript.LATIN, 0L);
        long letters = scripts.values().stream().mapToLong(Long::longValue).sum();
        if (han + kana > 0 && letters - han - kana <= LETTERS_TO_A_CHARACTER * (han + kana)) {
            return kana * 10 > han ? JAPANESE : CHINESE;
        }
        long leftward = LEFTWARD_SCRIPTS.stream().mapToLong(script -> scripts.getOrDefault(script, 0L)).sum();
        if (leftward * 2 > letters) {
            return LEFTWARD;
        }
        return letters > 0 && latin * 2 < letters ? OTHER : western(text);
    }

    private static ResumeWording western(String text) {
        var words = WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
        var best = ENGLISH;
        long most = count(words, ENGLISH);
        for (var wording : List.of(GERMAN, FRENCH, SPANISH)) {
            long count = count(words, wording);
            if (count > most) {
                best = wording;
                most = count;
            }
        }
        return best;
    }

    private static long count(List<String> words, ResumeWording wording) {
        var usual = USUAL.getOrDefault(wording, Set.of());
        return words.stream().filter(usual::contains).count();
    }

    /** BCP 47 tag. */
    String language() {
        return language;
    }

    /** Whether Chinese characters and their punctuation come first. */
    boolean eastern() {
        return this == CHINESE || this == JAPANESE;
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
        return switch (this) {
            case CHINESE -> number + " 年";
            case JAPANESE -> number + "年";
            case GERMAN -> number + (number.equals("1") ? " Jahr" : " Jahre");
            case FRENCH -> number + (number.equals("1") ? " an" : " ans");
            case SPANISH -> number + (number.equals("1") ? " año" : " años");
            case ENGLISH, OTHER, LEFTWARD -> number + (number.equals("1") ? " year" : " years");
        };
    }

    /** Names in a row, separated by what stands in none of them. */
    String joined(List<String> names) {
        return Stream.of(this == CHINESE || this == JAPANESE ? List.of("、", "；") : List.of(", ", "; ")).flatMap(List::stream)
                .filter(candidate -> names.stream().noneMatch(name -> name.contains(candidate.strip())))
                .findFirst().map(candidate -> String.join(candidate, names))
                .orElseGet(() -> String.join(" | ", names));
    }

    private String date(String text) {
        if (text.equals(OPEN_END)) {
            return present;
        }
        var month = MONTH.matcher(text);
        if (!month.matches()) {
            return text;
        }
        int number = Integer.parseInt(month.group(2));
        var name = number >= 1 && number <= 12 ? MONTHS.get(number - 1) : month.group(2);
        return date.replace("{y}", month.group(1)).replace("{m}", month.group(2)).replace("{d}", String.valueOf(number)).replace("{n}", name);
    }
}
