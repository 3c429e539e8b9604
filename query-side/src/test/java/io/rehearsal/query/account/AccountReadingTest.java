package io.rehearsal.query.account;

import static io.rehearsal.query.Samples.erased;
import static io.rehearsal.query.Samples.registered;
import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.events.account.queries.AccountView;
import io.rehearsal.events.account.queries.FindAccount;
import io.rehearsal.events.account.queries.FindAccountByLogin;
import io.rehearsal.events.account.queries.ListAccounts;
import io.rehearsal.query.rebuild.ReadNode;
import io.rehearsal.query.rebuild.ReadSide;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccountReadingTest {

    private final ReadSide side = new ReadSide();
    private ReadNode node;
    private AccountQueries queries;

    @BeforeEach
    void start() {
        var projection = new AccountProjection();
        node = side.start(projection);
        queries = new AccountQueries(node.projections, projection);
        for (long id = 1; id <= 12; id++) {
            node.await(side.append("account-" + id, registered(id, "Mira" + id)));
        }
    }

    @AfterEach
    void stop() {
        side.close();
    }

    @Test
    void an_account_is_found_by_id_user_name_and_email_without_regard_to_case() {
        assertThat(queries.find(new FindAccount(3)).orElseThrow().username()).isEqualTo("Mira3");
        assertThat(queries.find(new FindAccountByLogin("mIRA3")).orElseThrow().accountId()).isEqualTo(3);
        assertThat(queries.find(new FindAccountByLogin(" MIRA3@Example.org ")).orElseThrow().accountId()).isEqualTo(3);
        assertThat(queries.find(new FindAccountByLogin("nobody"))).isEmpty();
        assertThat(queries.find(new FindAccount(99))).isEmpty();
    }

    @Test
    void accounts_are_listed_newest_first_by_pages_or_all() {
        assertThat(queries.list(new ListAccounts(0, 3))).extracting(AccountView::accountId).containsExactly(12L, 11L, 10L);
        assertThat(queries.list(new ListAccounts(10, 100))).extracting(AccountView::accountId).containsExactly(2L, 1L);
        assertThat(queries.list(new ListAccounts(0, 0))).hasSize(12);
        assertThat(queries.list(new ListAccounts(0, 3, 5L))).extracting(AccountView::accountId).containsExactly(4L, 3L, 2L);
        assertThat(queries.list(new ListAccounts(0, 3, 1L))).isEmpty();
    }

    @Test
    void an_erased_account_is_known_by_id_alone_and_its_name_is_free_again() {
        side.engine.destroyKey(3);
        node.await(side.append("account-3", erased(3)));

        var account = queries.find(new FindAccount(3)).orElseThrow();
        assertThat(account.erased()).isTrue();
        assertThat(account.username()).isNull();
        assertThat(queries.find(new FindAccountByLogin("mira3"))).isEmpty();
        assertThat(side.database().getCollection("account_1").find().map(Object::toString))
                .noneMatch(entry -> entry.contains("mira3@"));

        node.await(side.append("account-13", registered(13, "Mira3")));
        assertThat(queries.find(new FindAccountByLogin("mira3")).orElseThrow().accountId()).isEqualTo(13);
    }
}
