package org.supervision.web.retention;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.supervision.domain.people.PostCriteria;
import org.supervision.domain.shared.Ids;
import org.supervision.domain.shared.NotVisible;
import org.supervision.ejb.retention.HoldTarget;
import org.supervision.web.shell.Place;

/** Which posts a hold is to cover, in the address of the page that sets it. */
final class HoldAddress {

  private HoldAddress() {}

  /** What the address names; everybody where it names nothing. */
  static HoldTarget read(Place place) {
    PostCriteria posts =
        new PostCriteria(
            id(named(place, "team")),
            named(place, "role"),
            named(place, "service"),
            day(named(place, "from")),
            day(named(place, "until")));
    if (posts.isNever()) {
      throw new NotVisible();
    }
    if (posts.isEmpty()) {
      return HoldTarget.ofEverybody();
    }
    return posts.equals(PostCriteria.ofTeam(posts.teamId()))
        ? HoldTarget.ofTeam(posts.teamId())
        : HoldTarget.matching(posts);
  }

  /** The part of the address that names them. */
  static String of(PostCriteria posts) {
    return Stream.of(
            part("team", posts.teamId()),
            part("role", posts.role()),
            part("service", posts.service()),
            part("from", posts.from()),
            part("until", posts.until()))
        .filter(Objects::nonNull)
        .collect(Collectors.joining("&", "?", ""));
  }

  private static String part(String name, Object value) {
    return value == null
        ? null
        : name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
  }

  private static String named(Place place, String parameter) {
    String text = place.text(parameter);
    return text == null || text.isBlank() ? null : text;
  }

  private static String id(String text) {
    if (text != null && !Ids.isId(text)) {
      throw new NotVisible();
    }
    return text;
  }

  private static LocalDate day(String text) {
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeParseException noDay) {
      throw new NotVisible();
    }
  }
}
