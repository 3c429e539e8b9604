package io.rehearsal.assistant.local.analysis;

import io.rehearsal.assistant.local.reading.Reading;
import io.rehearsal.events.resume.Analysis.PersonalAnalysis;
import io.rehearsal.events.resume.Analysis.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Whether the person can be reached. */
final class PersonalReview {

    private PersonalReview() {
    }

    static PersonalAnalysis of(Reading reading) {
        var person = reading.content().personalInfo();
        var language = reading.language();
        var fields = ContactData.fields(person);
        var suggestions = new ArrayList<String>();
        if (!ContactData.there(person.name())) {
            suggestions.add(language.say("在最上方写上姓名。", "Put your name on top."));
        }
        if (!ContactData.goodEmail(person.email())) {
            suggestions.add(ContactData.there(person.email()) ? language.say("邮箱格式有误，请核对。", "The e-mail address is ill-formed; check it.")
                    : language.say("写上常用邮箱。", "Add an e-mail address that you read."));
        }
        if (!ContactData.goodPhone(person.phone())) {
            suggestions.add(ContactData.there(person.phone()) ? language.say("电话号码位数不对，请核对。", "The phone number has too few or too many digits; check it.")
                    : language.say("写上手机号码。", "Add a phone number."));
        }
        int needed = suggestions.size();
        if (!ContactData.there(person.address())) {
            suggestions.add(language.say("写上所在城市，便于判断到岗地点；不必写详细住址。", "Name your city, so that the place of work can be judged; the full address is not needed."));
        }
        if (!ContactData.there(person.blog())) {
            suggestions.add(language.say("有作品集、GitHub 或博客的话，附上链接。", "If you have a portfolio, GitHub or blog, add the link."));
        }
        boolean unreachable = !ContactData.goodEmail(person.email()) && !ContactData.goodPhone(person.phone());
        var status = unreachable || !ContactData.there(person.name()) ? Status.ERROR : needed > 0 ? Status.WARNING : Status.GOOD;
        var message = switch (status) {
            case GOOD -> language.say("姓名、邮箱和电话齐全。", "Name, e-mail and phone are there.");
            case WARNING -> language.say("联系方式不完整。", "The contact data is not complete.");
            case ERROR -> unreachable ? language.say("没有可用的邮箱或电话，招聘方无法联系你。", "Without a usable e-mail or phone nobody can reach you.")
                    : language.say("没有找到姓名。", "There is no name.");
        };
        return new PersonalAnalysis(status, message, List.copyOf(suggestions), names(fields, true), names(fields, false));
    }

    private static List<String> names(Map<String, Boolean> fields, boolean there) {
        return fields.entrySet().stream().filter(field -> field.getValue() == there).map(Map.Entry::getKey).toList();
    }
}
