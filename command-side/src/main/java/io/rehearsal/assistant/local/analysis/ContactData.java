package io.rehearsal.assistant.local.analysis;

import io.rehearsal.events.resume.ResumeContent.PersonalInfo;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether ways to reach somebody are there and well formed. */
final class ContactData {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@.]+(\\.[^\\s@.]+)+");

    private static final int FEWEST_DIGITS = 7;

    /** The longest international number (ITU-T E.164). */
    private static final int MOST_DIGITS = 15;

    private ContactData() {
    }

    static boolean there(@Nullable String value) {
        return value != null && !value.isBlank();
    }

    static boolean goodEmail(@Nullable String email) {
        return email != null && EMAIL.matcher(email.strip()).matches();
    }

    static boolean goodPhone(@Nullable String phone) {
        long digits = phone == null ? 0 : phone.chars().filter(Character::isDigit).count();
        return digits >= FEWEST_DIGITS && digits <= MOST_DIGITS;
    }

    /** Whether each field is there, under the name that clients know it by. */
    static Map<String, Boolean> fields(PersonalInfo person) {
        var fields = new LinkedHashMap<String, Boolean>();
        fields.put("name", there(person.name()));
        fields.put("email", there(person.email()));
        fields.put("phone", there(person.phone()));
        fields.put("age", person.age() != null);
        fields.put("address", there(person.address()));
        fields.put("work_years", there(person.workYears()));
        fields.put("blog", there(person.blog()));
        return fields;
    }
}
