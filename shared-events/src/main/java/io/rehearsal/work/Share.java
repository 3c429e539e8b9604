package io.rehearsal.work;

import io.rehearsal.events.MetadataKeys;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;

/**
 * On whose share of the processor something is computed: a person's, an address's where nobody is logged in, or the system's own.
 *
 * @param name the same for everything that counts together
 */
public record Share(String name) {

    /** What nobody asked for. */
    public static final Share SYSTEM = new Share("system");

    private static final ScopedValue<Share> CURRENT = ScopedValue.newInstance();
    private static final int IP6_NETWORK_BYTES = 8;
    private static final int IP6_BYTES = 16;

    /** Work that may throw. */
    public interface Work<R, X extends Throwable> extends ScopedValue.CallableOp<R, X> {
    }

    /** Of a person. */
    public static Share ofAccount(long accountId) {
        return new Share("account " + accountId);
    }

    /** Of an address, as digits. One household or machine has a whole network of 64 bits in IPv6, which counts as one. */
    public static Share ofAddress(String address) {
        return new Share("address " + (address.indexOf(':') < 0 ? address : network(address)));
    }

    /** Of whoever sent a message, by its metadata. */
    public static Share of(Map<String, ?> metadata) {
        var actor = String.valueOf(metadata.get(MetadataKeys.ACTOR));
        var address = metadata.get(MetadataKeys.CLIENT_ADDRESS);
        if (actor.matches("\\d{1,18}")) {
            return ofAccount(Long.parseLong(actor));
        }
        return actor.equals("guest") && address != null ? ofAddress(address.toString()) : SYSTEM;
    }

    /** The share that the work on this thread is done on. */
    public static Share current() {
        return CURRENT.isBound() ? CURRENT.get() : SYSTEM;
    }

    /** Does the work on this share. */
    public <R, X extends Throwable> R call(Work<R, X> work) throws X {
        return ScopedValue.where(CURRENT, this).call(work);
    }

    /** As {@link #call}, for work without a result. */
    public void run(Runnable work) {
        ScopedValue.where(CURRENT, this).run(work);
    }

    private static String network(String address) {
        try {
            // Digits and colons are never looked up in the DNS.
            var bytes = address.matches("[0-9a-fA-F:.]+") ? InetAddress.getByName(address).getAddress() : new byte[0];
            return bytes.length == IP6_BYTES ? HexFormat.of().formatHex(Arrays.copyOf(bytes, IP6_NETWORK_BYTES)) : address;
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
