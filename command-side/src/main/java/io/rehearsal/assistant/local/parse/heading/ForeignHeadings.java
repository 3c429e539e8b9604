package io.rehearsal.assistant.local.parse.heading;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** German, French and Spanish headings, known as a whole. */
final class ForeignHeadings {

    private static final Map<String, SectionKind> KINDS = new HashMap<>();

    static {
        add(SectionKind.EXPERIENCE, "berufserfahrung, berufserfahrungen, berufspraxis, beruflicher werdegang, berufliche erfahrung, berufliche stationen, berufliche laufbahn, werdegang, arbeitserfahrung"
                + ", praktische erfahrung, praktische erfahrungen, praxiserfahrung, praktika, praktikum, experience professionnelle, experiences professionnelles, experiences, parcours professionnel"
                + ", parcours, stages, emplois, experiencia, experiencia laboral, experiencia profesional, experiencia de trabajo, trayectoria profesional, historial laboral, practicas, empleos");
        add(SectionKind.EDUCATION, "ausbildung, ausbildungen, bildungsweg, bildung, schulbildung, hochschulbildung, studium, schule und studium, akademische ausbildung, akademischer werdegang, aus- und weiterbildung"
                + ", ausbildung und studium, schulische ausbildung, formation, formations, formation academique, etudes, diplomes, diplomes et formations, parcours academique, parcours scolaire, scolarite"
                + ", formacion, formacion academica, educacion, estudios, estudios academicos, titulacion");
        add(SectionKind.SKILLS, "kenntnisse, fahigkeiten, kenntnisse und fahigkeiten, fachkenntnisse, it-kenntnisse, edv-kenntnisse, kompetenzen, qualifikationen, besondere kenntnisse, competences, competences techniques"
                + ", competences informatiques, connaissances, savoir-faire, habilidades, competencias, conocimientos, aptitudes, destrezas, habilidades tecnicas, conocimientos tecnicos, conocimientos informaticos");
        add(SectionKind.PROJECTS, "projekte, projekterfahrung, eigene projekte, projets, projets personnels, realisations, proyectos, proyectos personales");
        add(SectionKind.SUMMARY, "kurzprofil, uber mich, zusammenfassung, profil, a propos, a propos de moi, profil professionnel, presentation, perfil, perfil profesional, sobre mi, resumen, objetivo");
        add(SectionKind.OTHER, "sprachen, sprachkenntnisse, fremdsprachen, interessen, hobbys, zertifikate, weiterbildung, weiterbildungen, ehrenamt, engagement, referenzen, publikationen, langues, loisirs"
                + ", centres d'interet, certifications, benevolat, references, idiomas, intereses, aficiones, certificaciones, voluntariado, referencias, publicaciones, cursos");
        add(SectionKind.HIGHLIGHTS, "auszeichnungen, erfolge, starken, distinctions, prix, premios, logros, reconocimientos");
        add(SectionKind.PERSONAL, "personliche daten, angaben zur person, kontakt, kontaktdaten, coordonnees, informations personnelles, datos personales, informacion personal, contacto");
    }

    private ForeignHeadings() {
    }

    /** The kind of section that a heading in one of these languages announces, or null. */
    static @Nullable SectionKind kind(String heading) {
        return KINDS.get(Normalizer.normalize(heading.strip(), Normalizer.Form.NFD).replaceAll("\\p{M}", "").replace('’', '\'').toLowerCase(Locale.ROOT));
    }

    private static void add(SectionKind kind, String headings) {
        for (var heading : headings.split(",\\s+")) {
            KINDS.put(heading, kind);
        }
    }
}
