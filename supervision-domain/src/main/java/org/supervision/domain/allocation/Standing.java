package org.supervision.domain.allocation;

import java.time.LocalDate;
import java.util.List;
import org.supervision.domain.people.Person;
import org.supervision.domain.people.Post;

/**
 * Where somebody stands on a day, as far as allocation turns on it.
 *
 * @param person who
 * @param post the post of the day, the highest where there are several; null for none
 * @param since from when on they have held a post as high, without a break or not; null for none
 */
public record Standing(Person person, Post post, LocalDate since) {

  /** Where somebody stands on a day, out of all posts that they hold or held. */
  public static Standing of(Person person, List<Post> posts, LocalDate day) {
    Post present =
        posts.stream()
            .filter(post -> post.isHeldOn(day))
            .max((one, other) -> Integer.compare(one.getLevel(), other.getLevel()))
            .orElse(null);
    LocalDate since =
        present == null
            ? null
            : posts.stream()
                .filter(post -> post.getLevel() >= present.getLevel())
                .map(Post::getFromOn)
                .min(LocalDate::compareTo)
                .orElseThrow();
    return new Standing(person, present, since);
  }

  /** Since when they have stood as high, here or elsewhere; null where nobody knows. */
  public LocalDate managingSince() {
    LocalDate told = person.getManagesSince();
    return since == null || told != null && told.isBefore(since) ? told : since;
  }

  /** Their level in line management, 1 for a practitioner; 0 without a post. */
  public int level() {
    return post == null ? 0 : post.getLevel();
  }

  /** The policy's key for their post, or an empty text. */
  public String role() {
    return post == null ? "" : post.getRoleKey();
  }

  /** The career stage that they are in, or an empty text. */
  public String stage() {
    return post == null || post.getCareerStage() == null ? "" : post.getCareerStage();
  }
}
