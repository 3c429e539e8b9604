package io.rehearsal.assistant.local.analysis;

import io.rehearsal.assistant.local.reading.Reading;
import java.util.ArrayList;

/** Name, e-mail and phone, 3 parts of 10 each, and a place or a page, 1 part; an ill-formed one counts as a third. */
final class ContactDataCheck implements ResumeCheck {

    @Override
    public CheckKind kind() {
        return CheckKind.CONTACT_DATA;
    }

    @Override
    public Finding find(Reading reading) {
        var person = reading.content().personalInfo();
        var language = reading.language();
        var there = new ArrayList<String>();
        var absent = new ArrayList<String>();
        (ContactData.there(person.name()) ? there : absent).add(language.say("姓名", "name"));
        (ContactData.goodEmail(person.email()) ? there : absent).add(language.say("邮箱", "e-mail"));
        (ContactData.goodPhone(person.phone()) ? there : absent).add(language.say("电话", "phone"));
        boolean place = ContactData.there(person.address()) || ContactData.there(person.blog());
        (place ? there : absent).add(language.say("所在城市或个人主页", "a place or a personal page"));
        double parts = (ContactData.there(person.name()) ? 3 : 0)
                + (ContactData.goodEmail(person.email()) ? 3 : ContactData.there(person.email()) ? 1 : 0)
                + (ContactData.goodPhone(person.phone()) ? 3 : ContactData.there(person.phone()) ? 1 : 0)
                + (place ? 1 : 0);
        var list = language.say("、", ", ");
        return new Finding(parts / 10,
                there.isEmpty() ? language.say("没有可用的联系方式", "no usable contact data")
                        : language.say("已有", "there: ") + String.join(list, there)
                                + (absent.isEmpty() ? "" : language.say("；缺少或有误：", "; missing or ill-formed: ") + String.join(list, absent)),
                language.say("补全或更正：", "Add or correct: ") + String.join(list, absent)
                        + language.say("，让招聘方能直接联系到你。", ", so that you can be reached at once."));
    }
}
