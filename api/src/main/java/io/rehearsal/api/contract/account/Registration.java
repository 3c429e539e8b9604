package io.rehearsal.api.contract.account;

import io.rehearsal.api.contract.SnakeCase;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What a person sends to register: the fields of both contracts that share the path. */
public record Registration(
        @NotBlank(message = "用户名不能为空")
        @Size(max = 64, message = "用户名最多 64 个字符")
        @Pattern(regexp = NO_CONTROLS, message = "用户名不能包含控制字符")
        String username,

        @NotBlank(message = "邮箱不能为空")
        @Size(max = 254, message = "邮箱最多 254 个字符")
        @Email(message = "邮箱格式不正确")
        String email,

        @NotBlank(message = "密码不能为空")
        @Size(min = 6, max = 128, message = "密码长度须为 6 到 128 个字符")
        String password,

        @Size(max = 128, message = "姓名最多 128 个字符")
        @Nullable String fullName,

        @Size(max = 128, message = "昵称最多 128 个字符")
        @Nullable String nickname,

        @Size(max = 32, message = "手机号最多 32 个字符")
        @Nullable String phone) implements SnakeCase {

    private static final String NO_CONTROLS = "\\P{Cntrl}*";
}
