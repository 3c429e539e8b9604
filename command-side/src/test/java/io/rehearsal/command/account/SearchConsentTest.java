package io.rehearsal.command.account;

import io.rehearsal.events.Refusal;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.account.Role;
import io.rehearsal.events.account.commands.ConsentToSearch;
import io.rehearsal.events.account.commands.OpenSearchedData;
import io.rehearsal.events.account.events.AccountErased;
import io.rehearsal.events.account.events.AccountRegistered;
import io.rehearsal.events.account.events.PersonalDataOpened;
import io.rehearsal.events.account.events.SearchConsentGiven;
import io.rehearsal.events.account.events.SearchConsentWithdrawn;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.CustomMatcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SearchConsentTest {

    private static final long PERSON = 17;
    private static final long ADMIN = 1;
    private static final Instant NOW = Instant.parse("2026-05-01T08:00:00Z");
    private static final AccountRegistered REGISTERED = new AccountRegistered(PERSON, "weiyang", null, "{hash}", null, null, null, Role.JOB_SEEKER, NOW);
    private static final SearchConsentGiven GIVEN = new SearchConsentGiven(PERSON, NOW);
    private static final SearchConsentWithdrawn WITHDRAWN = new SearchConsentWithdrawn(PERSON, NOW);
    private static final OpenSearchedData LOOK = new OpenSearchedData(PERSON, ADMIN, OpenSearchedData.SEARCH);

    private AggregateTestFixture<Account> fixture;

    @BeforeEach
    void account() {
        fixture = new AggregateTestFixture<>(Account.class);
        fixture.registerInjectableResource(Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void consent_is_given_once_and_withdrawn_once() {
        fixture.given(REGISTERED).when(new ConsentToSearch(PERSON, true)).expectEvents(GIVEN);
        fixture.given(REGISTERED, GIVEN).when(new ConsentToSearch(PERSON, true)).expectNoEvents();
        fixture.given(REGISTERED, GIVEN).when(new ConsentToSearch(PERSON, false)).expectEvents(WITHDRAWN);
        fixture.given(REGISTERED).when(new ConsentToSearch(PERSON, false)).expectNoEvents();
    }

    @Test
    void a_look_with_consent_is_put_on_record() {
        fixture.given(REGISTERED, GIVEN).when(LOOK).expectEvents(new PersonalDataOpened(PERSON, ADMIN, OpenSearchedData.SEARCH, NOW));
    }

    @Test
    void without_consent_or_after_its_end_nobody_looks() {
        refused(Reason.NOT_YOURS, fixture.given(REGISTERED).when(LOOK));
        refused(Reason.NOT_YOURS, fixture.given(REGISTERED, GIVEN, WITHDRAWN).when(LOOK));
    }

    @Test
    void one_s_own_needs_no_consent_and_is_not_put_on_record() {
        fixture.given(REGISTERED).when(new OpenSearchedData(PERSON, PERSON, OpenSearchedData.SEARCH)).expectNoEvents();
    }

    @Test
    void an_erased_person_consents_to_nothing() {
        refused(Reason.NOT_FOUND, fixture.given(REGISTERED, GIVEN, new AccountErased(PERSON, NOW)).when(LOOK));
        refused(Reason.NOT_FOUND, fixture.given(REGISTERED, new AccountErased(PERSON, NOW)).when(new ConsentToSearch(PERSON, true)));
    }

    private static void refused(Reason reason, ResultValidator<Account> outcome) {
        outcome.expectException(new CustomMatcher<Throwable>("a refusal with " + reason) {
            @Override
            public boolean matches(Object thrown) {
                return thrown instanceof Refusal refusal && refusal.reason() == reason;
            }
        });
    }
}
