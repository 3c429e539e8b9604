package io.rehearsal.assistant.llm.provider;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Tells the public internet from everything else, by the special-purpose address registries of IANA (RFC 6890 and its
 * successors). An IPv6 address that carries an IPv4 address is judged by that one.
 */
final class IpRanges {

    private record Range(int network, int bits) {

        static Range of(String dotted, int bits) {
            var parts = Arrays.stream(dotted.split("\\.")).mapToInt(Integer::parseInt).toArray();
            return new Range(parts[0] << 24 | parts[1] << 16 | parts[2] << 8 | parts[3], bits);
        }

        boolean holds(int address) {
            return (address ^ network) >>> (32 - bits) == 0;
        }
    }

    private static final List<Range> SPECIAL = List.of(
            Range.of("0.0.0.0", 8), Range.of("10.0.0.0", 8), Range.of("100.64.0.0", 10), Range.of("127.0.0.0", 8),
            Range.of("169.254.0.0", 16), Range.of("172.16.0.0", 12), Range.of("192.0.0.0", 24), Range.of("192.88.99.0", 24),
            Range.of("192.168.0.0", 16), Range.of("198.18.0.0", 15), Range.of("224.0.0.0", 4), Range.of("240.0.0.0", 4));
    /** NAT64 (RFC 6052): the last four bytes are the IPv4 address. */
    private static final byte[] NAT64 = {0, 0x64, (byte) 0xff, (byte) 0x9b, 0, 0, 0, 0, 0, 0, 0, 0};
    private static final int TEREDO = 0x20010000;
    private static final int SIX_TO_FOUR = 0x2002;

    private IpRanges() {
    }

    static boolean isPublic(InetAddress address) {
        return switch (address) {
            case Inet4Address ipv4 -> SPECIAL.stream().noneMatch(range -> range.holds(number(ipv4.getAddress(), 0)));
            case Inet6Address ipv6 -> isPublic(ipv6.getAddress());
            default -> false;
        };
    }

    private static boolean isPublic(byte[] ipv6) {
        if (Arrays.equals(ipv6, 0, NAT64.length, NAT64, 0, NAT64.length)) {
            return carriesPublic(ipv6, NAT64.length);
        }
        if ((number(ipv6, 0) >>> 16) == SIX_TO_FOUR) {
            return carriesPublic(ipv6, 2);
        }
        var globalUnicast = (ipv6[0] & 0xe0) == 0x20;
        return globalUnicast && number(ipv6, 0) != TEREDO;
    }

    private static boolean carriesPublic(byte[] ipv6, int offset) {
        try {
            return isPublic(InetAddress.getByAddress(Arrays.copyOfRange(ipv6, offset, offset + 4)));
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int number(byte[] bytes, int offset) {
        return (bytes[offset] & 0xff) << 24 | (bytes[offset + 1] & 0xff) << 16 | (bytes[offset + 2] & 0xff) << 8 | bytes[offset + 3] & 0xff;
    }
}
