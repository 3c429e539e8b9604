package io.rehearsal.api.contract;

import org.springframework.http.HttpStatusCode;

/** What a contract says to its client's user when a request does not get as far as a handler. */
public enum Words {

    CHINESE("缺少 %s", "%s 的类型错误", "无法读取上传的表单", "请求体不是有效的 JSON", "请求体嵌套过深或字段过长",
            "Idempotency-Key 须为 1 到 200 个可见的 ASCII 字符") {
        @Override
        public String of(HttpStatusCode status) {
            return switch (status.value()) {
                case 401 -> "未登录或登录已过期";
                case 403 -> "权限不足";
                case 404 -> "资源不存在";
                case 405 -> "不支持的请求方法";
                case 408 -> "请求内容传输过慢";
                case 409 -> "操作冲突，请稍后重试";
                case 413 -> "请求内容过大";
                case 415 -> "不支持的内容类型";
                case 422 -> "请求参数不完整或类型错误";
                case 429 -> "请求过于频繁，请稍后再试";
                case 501 -> "不支持的请求方式";
                case 503 -> "服务繁忙，请稍后再试";
                default -> status.is5xxServerError() ? "服务器内部错误" : "请求参数错误";
            };
        }
    },

    ENGLISH("%s is missing", "%s has the wrong type", "the form cannot be read", "the body is not valid JSON",
            "the body is nested too deeply or a field is too long", "Idempotency-Key has 1 to 200 visible ASCII characters") {
        @Override
        public String of(HttpStatusCode status) {
            return switch (status.value()) {
                case 401 -> "Not authenticated";
                case 403 -> "Not allowed";
                case 404 -> "Not found";
                case 405 -> "Method not allowed";
                case 408 -> "The request came too slowly";
                case 409 -> "Conflict, try again";
                case 413 -> "Content too large";
                case 415 -> "Unsupported media type";
                case 422 -> "Invalid request";
                case 429 -> "Too many requests";
                case 501 -> "Not implemented";
                case 503 -> "Busy, try again later";
                default -> status.is5xxServerError() ? "Internal server error" : "Bad request";
            };
        }
    };

    private final String missing;
    private final String mistyped;
    private final String unreadableForm;
    private final String notJson;
    private final String tooDeep;
    private final String oddKey;

    Words(String missing, String mistyped, String unreadableForm, String notJson, String tooDeep, String oddKey) {
        this.missing = missing;
        this.mistyped = mistyped;
        this.unreadableForm = unreadableForm;
        this.notJson = notJson;
        this.tooDeep = tooDeep;
        this.oddKey = oddKey;
    }

    /** What a status means. */
    public abstract String of(HttpStatusCode status);

    String missing(String name) {
        return missing.formatted(name);
    }

    String mistyped(String name) {
        return mistyped.formatted(name);
    }

    String unreadableForm() {
        return unreadableForm;
    }

    String notJson() {
        return notJson;
    }

    String tooDeep() {
        return tooDeep;
    }

    /** Of an idempotency key that is none. */
    String oddKey() {
        return oddKey;
    }
}
