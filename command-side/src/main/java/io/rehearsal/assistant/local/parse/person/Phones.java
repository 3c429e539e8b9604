package io.rehearsal.assistant.local.parse.person;

import io.rehearsal.assistant.local.parse.date.DateScanner;
import io.rehearsal.assistant.local.parse.text.Piece;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds telephone numbers; a year, a range of dates and an identity number are none. */
final class Phones {

    private static final int FEWEST_DIGITS = 7;
    /** Numbers so short may as well be postcodes: a longer one goes before them. */
    private static final int LONGEST_LOCAL = 8;
    private static final int MOST_DIGITS = 15;
    private static final int LONGEST_LINE = 600;
    private static final Pattern CANDIDATE = Pattern.compile("(?<![\\w@./-])(?:[(（]?\\+|00|[(（])?\\d[\\d()（）\\s.\\-–‐‑\u00AD/]{5,32}\\d(?![\\w@])");
    private static final Pattern FIRST_OF_SEVERAL = Pattern.compile("\\s?/\\s?(?=\\+?\\d[\\d\\s()-]{6,})");
    private static final Pattern CHINESE_MOBILE = Pattern.compile("(?:\\+?86)?1[3-9]\\d{9}");
    private static final Set<String> LABELS = Set.of("电话", "手机", "手机号", "手机号码", "联系电话", "联系方式", "移动电话", "tel", "phone", "mobile", "cell", "telephone", "phone number",
            "mobile phone", "mobile number", "contact", "contact no", "contact number", "cell phone", "mob", "ph", "whatsapp", "call", "微信/电话", "电话/微信", "手机/微信", "m",
            "p", "t", "h/p", "contact no.", "tlf", "tlf.", "mobil", "telefon", "téléphone", "tél", "telefono", "teléfono", "móvil", "celular", "gsm", "handy", "手提", "手提电话", "行动电话");
    /** A number behind one of these is the phone whatever else stands in the line. */
    private static final Pattern PHONE_BEFORE = Pattern.compile("(?:(?<!\\p{L})(?:tel|tlf|phone|mobile?|mob|mobil|cell|gsm|handy|telefon|tél|móvil|celular)(?:[\\s.:：]|no|nr)*|[☎☏✆\\x{1F4DE}\\x{1F4F1}]\\x{FE0F}?\\s*)$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** {@code Fagbrev nr}, {@code Badge no.} */
    private static final Pattern NUMBER_OF = Pattern.compile("\\p{L}{3,}\\.?\\s?(?:nr|no|№)[.:]?\\s*$", Pattern.CASE_INSENSITIVE);
    private static final Set<String> OTHER_NUMBERS = Set.of("qq", "qq号", "身份证", "身份证号", "id", "邮编", "邮政编码", "zip", "学号", "passport", "fax", "传真");

    private static final Pattern OTHER_NUMBER_BEFORE = Pattern.compile("(?:\\b(?:passport|ids?|identity|ssn|social security|licen[cs]e|nif|dni|nmc|pin|fax|zip|postcode|postal code|member(?:ship)?|registration|reg"
            + "|employee|student|certificate|visa|permit|account|iban|vat|tax|orcid|insurance|npi|icp|siret|siren|kvk|cif|nie|nin|nino|ni|cpf|cnpj|ein|pesel|nip|regon|aadhaar|bsn|ahv|svnr|hrb)\\b|身份证|护照|学号|工号|编号|QQ|微信号?|传真|邮编|驾照|证号|证书号|准考证|社保)(?:[\\s.:：#]|no|nos|nr|numbers?|code|card|号码?)*$",
            Pattern.CASE_INSENSITIVE);

    private Phones() {
    }

    static @Nullable Piece find(List<ContactText.Field> fields) {
        for (var field : fields) {
            if (field.label() != null && LABELS.contains(field.label().toLowerCase())) {
                var phone = in(field.value());
                if (phone != null) {
                    return phone;
                }
            }
        }
        for (var field : fields) {
            var phone = marked(field.value());
            if (phone != null) {
                return phone;
            }
        }
        Piece local = null;
        for (var field : fields) {
            var phone = field.label() != null && (OTHER_NUMBERS.contains(field.label().toLowerCase()) || OTHER_NUMBER_BEFORE.matcher(field.label()).find()) ? null : in(field.value());
            if (phone != null && (phone.value().startsWith("+") || phone.value().replaceAll("\\D", "").length() > LONGEST_LOCAL)) {
                return phone;
            }
            local = local == null ? phone : local;
        }
        return local;
    }

    private static @Nullable Piece marked(Piece text) {
        if (text.value().length() > LONGEST_LINE) {
            return null;
        }
        var matcher = CANDIDATE.matcher(text.value());
        while (matcher.find()) {
            var candidate = text.part(matcher.start(), matcher.end());
            if (isPhone(candidate) && PHONE_BEFORE.matcher(text.value().substring(0, matcher.start())).find()) {
                return candidate;
            }
        }
        return null;
    }

    private static @Nullable Piece in(Piece text) {
        if (text.value().length() > LONGEST_LINE) {
            return null;
        }
        var matcher = CANDIDATE.matcher(text.value());
        while (matcher.find()) {
            var candidate = text.part(matcher.start(), matcher.end());
            if (isPhone(candidate) && !OTHER_NUMBER_BEFORE.matcher(text.value().substring(0, matcher.start())).find()
                    && !NUMBER_OF.matcher(text.value().substring(0, matcher.start())).find()) {
                return candidate;
            }
            var first = FIRST_OF_SEVERAL.matcher(candidate.value());
            if (first.find() && isPhone(candidate.part(0, first.start()))) {
                return candidate.part(0, first.start());
            }
        }
        return null;
    }

    private static boolean isPhone(Piece candidate) {
        var value = candidate.value();
        var digits = value.replaceAll("\\D", "");
        if (digits.length() < FEWEST_DIGITS || digits.length() > MOST_DIGITS || value.contains("\t") || value.contains("  ")) {
            return false;
        }
        if (CHINESE_MOBILE.matcher(digits).matches()) {
            return true;
        }
        boolean plain = digits.length() == value.length();
        if (!DateScanner.scan(candidate).isEmpty() || value.matches("\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}.*|\\d{4}\\s?[-–—/.]\\s?\\d{4}")) {
            return false;
        }
        boolean decimal = value.matches("\\d+\\.\\d+");
        return !decimal && (!plain || digits.length() >= 8 && digits.length() <= 13);
    }
}
