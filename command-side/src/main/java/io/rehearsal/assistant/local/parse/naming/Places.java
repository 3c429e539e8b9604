package io.rehearsal.assistant.local.parse.naming;

import io.rehearsal.assistant.local.parse.text.Script;
import io.rehearsal.assistant.local.parse.text.WordFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows where a text names a place and nothing else. */
public final class Places {

    private static final WordFile FILE = new WordFile("places.txt");
    private static final Set<String> COUNTRIES = FILE.part("countries");
    private static final Set<String> REGIONS = FILE.part("regions");
    private static final Set<String> CITIES = FILE.part("cities");
    private static final Pattern CHINESE = Pattern.compile(
            "(?:中国)?[\\s·,，/-]?(?:\\p{IsHan}{2,7}(?:省|自治区))?[\\s·,，/-]?(?:\\p{IsHan}{2,6}[市州盟])?[\\s·,，/-]?(?:\\p{IsHan}{1,5}(?:新区|[区县旗镇]))?");
    private static final Pattern POSTCODE = Pattern.compile("\\s*\\b[A-Z]{0,2}\\d{2,6}(?:-\\d{3,4})?$");
    private static final int MOST_WORDS = 3;

    private Places() {
    }

    /** A place by its name, such as a country, a province or a large city. */
    public static boolean isKnown(String text) {
        var name = POSTCODE.matcher(text.strip()).replaceFirst("").strip();
        var lower = name.toLowerCase();
        if (COUNTRIES.contains(lower) || CITIES.contains(lower)) {
            return name.length() > 2 || Script.hasHan(name) || name.equals(name.toUpperCase());
        }
        if (REGIONS.contains(lower)) {
            return lower.length() > 4 || Script.hasHan(name) || name.equals(name.toUpperCase()) || lower.length() > 2 && Character.isUpperCase(name.charAt(0));
        }
        return Script.hasHan(name) && (isChineseAddress(name) || isTwoChinese(name));
    }

    /** A country alone, which may as well be a nationality. */
    public static boolean isCountry(String text) {
        var lower = text.strip().toLowerCase();
        return COUNTRIES.contains(lower) && !CITIES.contains(lower);
    }

    /** A city that is known by its name. */
    static boolean isCity(String text) {
        return CITIES.contains(text.strip().toLowerCase());
    }

    /** A place as addresses write it: known names, or an unknown one followed by a known region or country. */
    public static boolean isPlace(String text) {
        var parts = parts(text);
        if (parts.isEmpty() || parts.size() > 4 || parts.stream().anyMatch(part -> part.split("\\s+").length > MOST_WORDS + 1)) {
            return false;
        }
        return isKnown(text) || isKnown(parts.getLast()) && parts.subList(0, parts.size() - 1).stream().allMatch(Places::couldBePlace)
                || isKnown(parts.getFirst()) && parts.size() == 2 && isKnown(parts.getLast());
    }

    /** Capitalised words that name nothing else. */
    public static boolean couldBePlace(String text) {
        var bare = text.strip();
        return !bare.isEmpty() && (isKnown(bare) || (Character.isUpperCase(bare.charAt(0)) || Script.isHan(bare.charAt(0))) && bare.split("\\s+").length <= MOST_WORDS
                && Positions.score(bare) == 0 && Organisations.score(bare) == 0 && bare.chars().noneMatch(Character::isDigit) && bare.length() <= 25);
    }

    private static boolean isChineseAddress(String name) {
        return name.length() >= 3 && name.length() <= 20 && CHINESE.matcher(name).matches() && !name.endsWith("社区");
    }

    private static boolean isTwoChinese(String name) {
        var parts = name.split("[\\s·,，/-]+");
        if (parts.length == 1) {
            for (int i = 2; i <= name.length() - 2; i++) {
                if (isChineseName(name.substring(0, i)) && isChineseName(name.substring(i))) {
                    return true;
                }
            }
            return name.endsWith("市") && isChineseName(name.substring(0, name.length() - 1));
        }
        for (var part : parts) {
            if (!isChineseName(part)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isChineseName(String name) {
        return CITIES.contains(name) || REGIONS.contains(name) || COUNTRIES.contains(name) || name.length() >= 2 && isChineseAddress(name)
                || name.length() > 2 && CITIES.contains(name.substring(0, name.length() - 1)) && "市区县".indexOf(name.charAt(name.length() - 1)) >= 0;
    }

    private static List<String> parts(String text) {
        var parts = new ArrayList<String>();
        for (var part : text.split("\\s*[,，;]\\s*|\\s+[/|·-]\\s+|/")) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }
}
