package io.rehearsal.api.contract.resumematch;

import io.rehearsal.api.contract.InvalidRequest;
import io.rehearsal.events.account.Role;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sends to register.
 *
 * @param email blank for none
 * @param role  {@code job_seeker} where it is absent
 */
record NewAccount(
        @NotBlank(message = "用户名不能为空")
        @Size(max = 64, message = "用户名最多 64 个字符")
        @Pattern(regexp = "\\P{Cntrl}*", message = "用户名不能包含控制字符")
        String username,

        @NotBlank(message = "密码不能为空")
        @Size(min = 6, max = 128, message = "密码长度须为 6 到 128 个字符")
        String password,

        @Size(max = 254, message = "邮箱最多 254 个字符")
        @Email(message = "邮箱格式不正确")
        @Nullable String email,

        @Schema(allowableValues = {"job_seeker", "hr", "admin"}) @Nullable String role) {

    private static final Role DEFAULT = Role.JOB_SEEKER;

    /** @throws InvalidRequest for a role that there is not */
    Role requestedRole() {
        return role == null ? DEFAULT : Arrays.stream(Role.values())
                .filter(known -> name(known).equals(role))
                .findFirst()
                .orElseThrow(() -> new InvalidRequest("role", "角色须为 job_seeker、hr 或 admin"));
    }

    static String name(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
