package io.rehearsal.api.http;

import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** One document of a person's knowledge base, as a client of interview-helper holds it. */
public record Documents(Person person, long id) {

    public static final String PATH = "/api/knowledge";

    /** On caching, in Markdown, with a table and code. */
    public static final String CACHING = """
            # 缓存手册

            ## 缓存穿透

            反复查询不存在的订单号时，每个请求都会打到数据库。对策是把空值缓存一分钟，并用布隆过滤器挡掉从未发放过的订单号。
            布隆过滤器放在网关上，误判率控制在百分之一以内，每天凌晨从订单表重建一次。

            ## 缓存击穿

            热点数据过期的瞬间，几千个请求同时去数据库加载同一行。用互斥锁只让一个请求加载，其余请求最多等待五十毫秒再读缓存。
            拿到锁的请求要再查一次缓存，避免排队的请求依次重新加载。

            ## 缓存雪崩

            大量数据在同一秒过期会让数据库瞬间过载。过期时间要加最多两分钟的随机值，重启之后分批预热，同时给数据库加限流。

            ## 双写一致性

            先更新数据库，再删除缓存。删除失败时放进重试队列，在重试成功之前读到的数据最多旧十分钟。

            ```java
            void update(Order order) {
                database.save(order);
                cache.delete(order.id());
            }
            ```

            ## 监控指标

            | 指标 | 阈值 | 动作 |
            | --- | --- | --- |
            | 命中率 | 低于八成 | 通知值班人 |
            | 重试队列长度 | 超过一千 | 暂停批量写入 |
            | 内存占用 | 超过九成 | 扩容 |

            ## 淘汰策略

            内存写满之前按最近最少使用淘汰，冷数据先走。大于一兆的对象不进缓存，改放对象存储。
            """;

    /** On something else, in English. */
    public static final String GARDENING = """
            # Growing tomatoes

            ## Sowing

            Sow the seeds indoors in March, half a centimetre deep, and keep the trays at twenty degrees. The seedlings appear after a week.

            ## Watering

            Water the plants in the morning, at the root and never over the leaves, for wet leaves invite blight.

            ## Pruning

            Pinch out the side shoots every week, so that the plant spends its strength on the fruit.
            """;

    /** Many sections that all have to do with caches and databases, too long for one chunk or two. */
    public static String handbook() {
        return CACHING + Stream.of("订单", "库存", "支付", "用户", "搜索", "推荐", "消息", "优惠券", "物流", "评论").map("""

                ## %1$s服务的缓存

                %1$s服务把最常读的数据放进缓存，读请求先查缓存，未命中再查数据库。%1$s数据的过期时间是十分钟，另加随机值，避免缓存雪崩。
                %1$s服务每天凌晨把前一天的数据归档到数据库的历史表，归档期间读请求不受影响，写请求排队等待。

                %1$s服务的数据库有一主两从，主库负责写入，从库负责读取和报表。主库出现故障时由值班人确认后切换，切换过程不超过一分钟。
                %1$s服务的负责人每周检查一次慢查询，把超过一百毫秒的语句列出来，逐条加索引或者改写，并在周会上说明原因和结果。

                %1$s服务的容量按去年最高峰的两倍准备，每个季度做一次压测，压测报告写明吞吐量、延迟和瓶颈，并附上改进的计划。
                """::formatted).collect(Collectors.joining());
    }

    /** Hands in a document and does not wait. */
    public static Documents uploaded(Person person, String fileName, String text) {
        return uploaded(person, fileName, text, "semantic");
    }

    public static Documents uploaded(Person person, String fileName, String text, String strategy) {
        var reply = person.client().upload(PATH + "/upload?chunk_strategy=" + strategy, fileName, text.getBytes(StandardCharsets.UTF_8));
        if (reply.status() != 201) {
            throw new AssertionError("upload answered %d %s".formatted(reply.status(), reply.text()));
        }
        return new Documents(person, reply.data().get("id").asLong());
    }

    /** Hands in a document and waits until it can be searched. */
    public static Documents ready(Person person, String fileName, String text) {
        return uploaded(person, fileName, text).awaitReady();
    }

    public static Documents ready(Person person, String fileName, String text, String strategy) {
        return uploaded(person, fileName, text, strategy).awaitReady();
    }

    /** Waits until the document has been processed, well or not. */
    public Documents awaitEnd() {
        await().atMost(Duration.ofMinutes(3)).until(() -> !row().get("status").asString().equals("processing"));
        return this;
    }

    public Documents awaitReady() {
        awaitEnd();
        if (!row().get("status").asString().equals("completed")) {
            throw new AssertionError("the document was not processed: " + row());
        }
        return this;
    }

    /** Its row in the list. */
    public JsonNode row() {
        return person.client().get(PATH).data().valueStream().filter(row -> row.get("id").asLong() == id).findFirst().orElseThrow();
    }

    public JsonNode preview() {
        return person.client().get(path("/preview")).data();
    }

    public List<Long> chunkIds() {
        return preview().get("chunks").valueStream().map(chunk -> chunk.get("id").asLong()).toList();
    }

    public String path(String rest) {
        return PATH + "/" + id + rest;
    }

    /** Creates a recall case and answers its id. */
    public long recallCase(String query, Long... expected) {
        var ids = Arrays.stream(expected).map(String::valueOf).collect(Collectors.joining(","));
        var reply = person.client().post(PATH + "/recall-test/cases",
                "{\"query\": \"%s\", \"expected_chunk_ids\": [%s]}".formatted(query, ids));
        if (reply.status() != 201) {
            throw new AssertionError("the case answered %d %s".formatted(reply.status(), reply.text()));
        }
        return reply.data().get("id").asLong();
    }

    /** What a question finds among all of the person's documents. */
    public static List<JsonNode> found(Person person, String query, int topK) {
        return person.client().post(PATH + "/query", "{\"query\": \"%s\", \"top_k\": %d}".formatted(query, topK))
                .data().get("results").valueStream().toList();
    }
}
