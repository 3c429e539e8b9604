package io.rehearsal.query.projection;

/** How far the followers have come, for whoever follows next. */
public interface FollowerTokens {

    Position find(String follower, Position orElse);

    void store(String follower, Position position);
}
