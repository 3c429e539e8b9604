package io.rehearsal.attack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.node.ObjectNode;

/** A good access token, made into ones that must not be believed. */
final class BentTokens {

    private static final int HOUR_SECONDS = 3_600;

    private BentTokens() {
    }

    /** @param secret that the application signs with; an expired token is a true one otherwise */
    static Map<String, String> of(String token, String secret) {
        var parts = token.split("\\.");
        var tokens = new LinkedHashMap<String, String>();
        tokens.put("nonsense", "nonsense");
        tokens.put("of a good form and no meaning", "a.b.c");
        tokens.put("expired", signed(parts[0], with(parts[1], "exp", System.currentTimeMillis() / 1_000 - HOUR_SECONDS), secret));
        tokens.put("of another login", signed(parts[0], with(parts[1], "login", Long.MAX_VALUE), secret));
        tokens.put("signed by somebody else", signed(parts[0], parts[1], secret + " of somebody else"));
        tokens.put("signed for somebody else", parts[0] + "." + with(parts[1], "sub", "1") + "." + parts[2]);
        tokens.put("without a signature", parts[0] + "." + parts[1] + ".");
        tokens.put("of algorithm none", encoded("{\"alg\":\"none\"}") + "." + parts[1] + ".");
        tokens.put("cut short", token.substring(0, token.length() - 2));
        return tokens;
    }

    private static String with(String payload, String claim, Object value) {
        var claims = (ObjectNode) People.json(Base64.getUrlDecoder().decode(payload));
        claims.putPOJO(claim, value);
        return encoded(claims.toString());
    }

    private static String signed(String header, String payload, String secret) {
        try {
            var mac = Mac.getInstance(algorithm(header));
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), mac.getAlgorithm()));
            return header + "." + payload + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal((header + "." + payload).getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String algorithm(String header) {
        return People.json(Base64.getUrlDecoder().decode(header)).path("alg").asString("HS256").replace("HS", "HmacSHA");
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(UTF_8));
    }
}
