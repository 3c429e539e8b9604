package io.rehearsal.assistant.llm.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rehearsal.events.Refusal;
import io.rehearsal.events.Refusal.Reason;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutboundAddressesTest {

    private final OutboundAddresses addresses = addresses(false);

    @ParameterizedTest
    @ValueSource(strings = {
        "http://localhost/v1", "http://LOCALHOST:11434", "http://localhost./v1", "http://models.localhost", "http://printer.local",
        "http://metadata.google.internal/computeMetadata/v1/", "http://box.home.arpa", "http://localhost.localdomain",
        "http://127.0.0.1", "http://127.8.9.10:8000/v1", "http://0.0.0.0", "http://10.1.2.3", "http://172.16.0.1", "http://172.31.255.254",
        "http://192.168.1.1", "http://169.254.169.254/latest/meta-data/", "http://100.100.100.200/latest/", "http://100.64.0.1",
        "http://192.0.0.192", "http://198.18.0.1", "http://224.0.0.1", "http://255.255.255.255", "http://240.0.0.1",
        "http://[::1]/", "http://[::]/", "http://[::ffff:127.0.0.1]/", "http://[::ffff:7f00:1]/", "http://[::127.0.0.1]/",
        "http://[fe80::1]/", "http://[fc00::1]/", "http://[fd12:3456:789a::1]/", "http://[fec0::1]/", "http://[ff02::1]/",
        "http://[64:ff9b::127.0.0.1]/", "http://[64:ff9b::a9fe:a9fe]/", "http://[2002:7f00:1::]/", "http://[2002:c0a8:101::1]/",
        "http://[2001:0:102:304::1]/", "http://[fd00:ec2::254]/latest/"})
    void the_machines_own_network_is_not_called(String address) {
        assertThatThrownBy(() -> addresses.require(address)).isInstanceOfSatisfying(
                Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(Reason.ADDRESS_NOT_ALLOWED));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "http://2130706433/", "http://0x7f000001/", "http://0x7f.0.0.1/", "http://0177.0.0.1/", "http://127.1/", "http://127.0.1/",
        "http://0/", "http://127.0.0.1./", "http://010.8.8.8/", "http://8.8.8.0x8/"})
    void an_ipv4_address_in_an_unusual_notation_is_not_called_whatever_it_means(String address) {
        assertThatThrownBy(() -> addresses.require(address)).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "file:///etc/passwd", "ftp://8.8.8.8/", "gopher://8.8.8.8/", "jar:http://8.8.8.8!/", "//8.8.8.8/", "8.8.8.8", "", "http://", "http:///v1",
        "http://user@8.8.8.8/", "http://user:pass@8.8.8.8/", "http://8.8.8.8@127.0.0.1/", "http://8.8.8.8/?x=1", "http://8.8.8.8/#x",
        "http://8.8.8.8\\@127.0.0.1/", "http://１２７.0.0.1/", "http://8.8.8.8 .example.org/", "http://a_b.example.org/"})
    void what_is_no_plain_address_of_a_web_server_is_not_called_even_where_private_ones_are_allowed(String address) {
        assertThatThrownBy(() -> addresses.require(address)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> addresses(true).require(address)).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "https://8.8.8.8/v1", "http://1.1.1.1:8080", "HTTPS://172.32.0.1/", "https://[2606:4700:4700::1111]/v1", "http://[64:ff9b::8.8.8.8]/"})
    void the_public_internet_is_called(String address) {
        assertThatCode(() -> addresses.require(address)).doesNotThrowAnyException();
    }

    @Test
    void a_name_that_cannot_be_resolved_may_be_chosen_while_the_network_is_away() {
        assertThatCode(() -> addresses.require("https://no-such-host.invalid/v1")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("ownAddresses")
    void no_address_of_this_machine_is_called(InetAddress own) {
        var host = own.getHostAddress().replaceFirst("%.*", "");

        assertThatThrownBy(() -> addresses.resolve(host)).isInstanceOf(AddressNotAllowed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:11434", "http://localhost:11434", "http://192.168.1.20/v1", "http://[::1]/"})
    void the_operator_may_allow_private_addresses(String address) {
        assertThatCode(() -> addresses(true).require(address)).doesNotThrowAnyException();
    }

    private static Stream<InetAddress> ownAddresses() throws SocketException {
        return NetworkInterface.networkInterfaces().flatMap(NetworkInterface::inetAddresses);
    }

    private static OutboundAddresses addresses(boolean allowPrivate) {
        return new OutboundAddresses(Clients.properties(Duration.ofSeconds(1), false, allowPrivate));
    }
}
