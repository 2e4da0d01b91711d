package org.communique.beat;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person, office or government that speaks and promises.
 *
 * @param name how reports call it
 * @param party the side it belongs to
 * @param role office held; empty when none
 * @param aliases other spellings, without the name itself
 * @param from first day in the role; null when open
 * @param until last day in the role; null when open
 */
public record Actor(
    String name,
    String party,
    String role,
    List<String> aliases,
    @Nullable LocalDate from,
    @Nullable LocalDate until)
    implements Serializable {

  public Actor {
    aliases = List.copyOf(aliases);
    if (from != null && until != null && until.isBefore(from)) {
      throw new IllegalArgumentException(name + ": until " + until + " is before from " + from);
    }
  }

  /** The name and all aliases. */
  public Stream<String> spellings() {
    return Stream.concat(Stream.of(name), aliases.stream());
  }

  /** Whether the role was held on {@code day}; an unknown day counts as held. */
  public boolean inRoleOn(@Nullable LocalDate day) {
    return day == null
        || ((from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until)));
  }
}
