package io.rehearsal.events.role.queries;

import java.util.List;

/** @param total how many there are on all pages */
public record RolePage(List<RoleView> roles, long total) {
}
