package io.rehearsal.api.embedded.opensearch;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.opensearch.cluster.health.ClusterHealthStatus;
import org.opensearch.cluster.routing.ShardRouting;
import org.opensearch.cluster.routing.UnassignedInfo.AllocationStatus;
import org.opensearch.common.unit.TimeValue;
import org.opensearch.transport.client.Client;

/** The opening of what earlier runs have indexed. */
final class IndexRecovery {

    private static final int SECONDS_TO_OPEN = 120;
    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    private final Client client;

    IndexRecovery(Client client) {
        this.client = client;
    }

    /** Returns when every index is open. @throws IllegalStateException where one cannot be opened */
    void await() {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_OPEN);
        while (status() == ClusterHealthStatus.RED) {
            var routing = client.admin().cluster().prepareState().clear().setRoutingTable(true).get().getState().getRoutingTable();
            routing.allShards().stream().filter(IndexRecovery::hasFailed).findFirst().ifPresent(shard -> {
                throw new IllegalStateException("index " + shard.getIndexName() + ": " + shard.unassignedInfo());
            });
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the indexes are not open after " + SECONDS_TO_OPEN + " s");
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }

    private ClusterHealthStatus status() {
        return client.admin().cluster().prepareHealth().setWaitForYellowStatus()
                .setTimeout(TimeValue.timeValueSeconds(1)).get().getStatus();
    }

    /** Nobody else has a copy: what cannot be opened here is lost. */
    private static boolean hasFailed(ShardRouting shard) {
        return shard.primary() && shard.unassigned() && shard.unassignedInfo() != null
                && (shard.unassignedInfo().getNumFailedAllocations() > 0
                || shard.unassignedInfo().getLastAllocationStatus() == AllocationStatus.NO_VALID_SHARD_COPY);
    }
}
