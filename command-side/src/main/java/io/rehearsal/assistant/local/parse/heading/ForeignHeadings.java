package io.rehearsal.assistant.local.parse.heading;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Headings in other languages than Chinese and English, known as a whole. */
final class ForeignHeadings {

    private static final Map<String, SectionKind> KINDS = new HashMap<>();

    static {
        add(SectionKind.EXPERIENCE, "berufserfahrung, berufserfahrungen, berufspraxis, beruflicher werdegang, berufliche erfahrung, berufliche stationen, berufliche laufbahn, werdegang, arbeitserfahrung"
                + ", praktische erfahrung, praktische erfahrungen, praxiserfahrung, praktika, praktikum, experience professionnelle, experiences professionnelles, experiences, parcours professionnel"
                + ", parcours, stages, emplois, experiencia, experiencia laboral, experiencia profesional, experiencia de trabajo, trayectoria profesional, historial laboral, practicas, empleos, trayectoria, trayectoria laboral, vida laboral, experiencias, emplois occupes, historique professionnel, experiencia profissional, percurso profissional, atividade profissional"
                + ", esperienza lavorativa, esperienze lavorative, esperienza professionale, esperienze professionali, esperienze, werkervaring, arbetslivserfarenhet, yrkeserfarenhet, anstallningar, arbeidserfaring, yrkeserfaring"
                + ", erhvervserfaring, ansættelser, tyokokemus, praxe, pracovni zkusenosti, pracovne skusenosti, doswiadczenie, doswiadczenie zawodowe, przebieg pracy, experienta profesionala, munkatapasztalat, szakmai tapasztalat"
                + ", is deneyimi, is tecrubesi, deneyim, pengalaman kerja, riwayat pekerjaan, kinh nghiem lam viec");
        add(SectionKind.EDUCATION, "ausbildung, ausbildungen, bildungsweg, bildung, schulbildung, hochschulbildung, studium, schule und studium, akademische ausbildung, akademischer werdegang, aus- und weiterbildung"
                + ", ausbildung und studium, schulische ausbildung, formation, formations, formation academique, etudes, diplomes, diplomes et formations, parcours academique, parcours scolaire, scolarite"
                + ", formacion, formacion academica, educacion, estudios, estudios academicos, titulacion, formacao, formacao academica, educacao, habilitacoes literarias, escolaridade, istruzione, formazione, istruzione e formazione, titoli di studio, opleiding, opleidingen, onderwijs, utbildning"
                + ", utbildningar, utdanning, uddannelse, koulutus, vzdelani, vzdelanie, wykształcenie, edukacja, educatie, studii, tanulmanyok, vegzettseg, egitim, egitim bilgileri, pendidikan, riwayat pendidikan, hoc van");
        add(SectionKind.SKILLS, "kenntnisse, fahigkeiten, kenntnisse und fahigkeiten, fachkenntnisse, it-kenntnisse, edv-kenntnisse, kompetenzen, qualifikationen, besondere kenntnisse, competences, competences techniques"
                + ", competences informatiques, connaissances, savoir-faire, habilidades, competencias, conocimientos, aptitudes, destrezas, habilidades tecnicas, conocimientos tecnicos, conocimientos informaticos, competenze, capacita e competenze, conoscenze, vaardigheden, kompetenser, fardigheter, fardigheder, kompetencer, taidot, dovednosti, zrucnosti, umiejetnosci, kompetencje, abilitati"
                + ", keszsegek, yetenekler, beceriler, keahlian, keterampilan, ky nang");
        add(SectionKind.PROJECTS, "projekte, projekterfahrung, eigene projekte, projets, projets personnels, realisations, proyectos, proyectos personales");
        add(SectionKind.SUMMARY, "kurzprofil, uber mich, zusammenfassung, profil, a propos, a propos de moi, profil professionnel, presentation, perfil, perfil profesional, sobre mi, resumen, objetivo");
        add(SectionKind.OTHER, "sprachen, sprachkenntnisse, fremdsprachen, interessen, hobbys, zertifikate, weiterbildung, weiterbildungen, ehrenamt, engagement, referenzen, publikationen, langues, loisirs"
                + ", centres d'interet, certifications, benevolat, references, idiomas, intereses, aficiones, certificaciones, voluntariado, referencias, publicaciones, cursos, otros datos, otros, informacion adicional, outros, informacoes adicionais, interessi, lingue, altre informazioni, talen, overig, sprak, ovrigt, sprog, kielet, jazyky, zainteresowania, jezyki, hobi, diller, bahasa");
        add(SectionKind.HIGHLIGHTS, "auszeichnungen, erfolge, starken, distinctions, prix, premios, logros, reconocimientos");
        add(SectionKind.PERSONAL, "personliche daten, angaben zur person, kontakt, kontaktdaten, coordonnees, informations personnelles, datos personales, informacion personal, contacto");
    }

    static {
        add(SectionKind.EXPERIENCE, "職務経歴, 職務経歴書, 職歴, 経歴, 業務経歴, 職務内容, 職務詳細, 경력, 경력사항, 경력 사항, 업무 경력, опыт работы, трудовой опыт, профессиональный опыт"
                + ", الخبرة, الخبرات, الخبرة العملية, الخبرات العملية, الخبرة المهنية, ניסיון, ניסיון תעסוקתי, ניסיון מקצועי, अनुभव, कार्य अनुभव, ประสบการณ์ทำงาน, ประสบการณ์การทำงาน, ประวัติการทำงาน, досвід роботи");
        add(SectionKind.EDUCATION, "学歴, 最終学歴, 학력, 학력사항, 학력 사항, образование, التعليم, المؤهلات العلمية, المؤهلات الدراسية, השכלה, शिक्षा, शैक्षिक योग्यता, การศึกษา, ประวัติการศึกษา, освіта");
        add(SectionKind.SKILLS, "スキル, 活かせるスキル, 活かせる経験・知識・技術, テクニカルスキル, 保有スキル, 得意分野, 보유 기술, 기술 스택, 기술, 스킬, навыки, ключевые навыки, профессиональные навыки"
                + ", المهارات, מיומנויות, כישורים, कौशल, ทักษะ, ความสามารถ");
        add(SectionKind.PROJECTS, "プロジェクト, プロジェクト経験, プロジェクト経歴, 개발 프로젝트, 프로젝트, проекты, المشاريع, פרויקטים, परियोजनाएँ");
        add(SectionKind.SUMMARY, "職務要約, 自己PR, 自己紹介, 자기소개, 자기 소개, о себе, обо мне, الملخص, نبذة, نبذة عني, תמצית, אודות, सारांश, परिचय");
        add(SectionKind.OTHER, "資格, 免許・資格, 資格・免許, 保有資格, 志望動機, 趣味, 趣味・特技, 語学, 語学力, 자격증, 외국어, языки, сертификаты, اللغات, الشهادات, שפות, भाषाएँ");
        add(SectionKind.HIGHLIGHTS, "受賞歴, 수상, 수상 경력, достижения, награды, الإنجازات, הישגים, उपलब्धियाँ");
    }

    private ForeignHeadings() {
    }

    /** The kind of section that a heading in one of these languages announces, or null. */
    static @Nullable SectionKind kind(String heading) {
        return KINDS.get(plain(heading));
    }

    private static void add(SectionKind kind, String headings) {
        for (var heading : headings.split(",\\s+")) {
            KINDS.put(plain(heading), kind);
        }
    }

    private static String plain(String heading) {
        return Normalizer.normalize(heading.strip(), Normalizer.Form.NFD).replaceAll("\\p{M}", "").replace('’', '\'').toLowerCase(Locale.ROOT);
    }
}
