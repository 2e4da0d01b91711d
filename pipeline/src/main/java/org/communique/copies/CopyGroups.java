package org.communique.copies;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts linked articles into groups around an original.
 *
 * <p>Every member is linked to its original itself, or is all but word for word the same as a
 * member that is: a chain of ever less similar texts does not become one group.
 */
public final class CopyGroups {

  /** Two texts that hold this share of each other stand for each other. */
  private static final double INTERCHANGEABLE = 0.9;

  private final Map<Long, CopyHead> heads = new HashMap<>();
  private final Map<Long, List<CopyLink>> links = new HashMap<>();
  private final Map<Long, CopyMembership> placed = new HashMap<>();

  private CopyGroups() {}

  /** One membership for each head, by id; a link to an id without a head is ignored. */
  public static List<CopyMembership> of(Collection<CopyLink> links, Collection<CopyHead> heads) {
    CopyGroups groups = new CopyGroups();
    heads.forEach(head -> groups.heads.put(head.id(), head));
    links.forEach(groups::add);
    for (CopyHead head : groups.inOrderOfOriginality()) {
      groups.gatherAround(head);
    }
    return groups.placed.values().stream()
        .sorted(Comparator.comparingLong(CopyMembership::id))
        .toList();
  }

  private void add(CopyLink link) {
    if (heads.containsKey(link.a()) && heads.containsKey(link.b())) {
      links.computeIfAbsent(link.a(), id -> new ArrayList<>()).add(link);
      links.computeIfAbsent(link.b(), id -> new ArrayList<>()).add(link);
    }
  }

  /** Earliest and fullest first; an undated text that is clearly fuller goes before its cuts. */
  private List<CopyHead> inOrderOfOriginality() {
    List<CopyHead> order = new ArrayList<>(heads.values());
    order.sort(Comparator.comparing(this::isCutOfUndated).thenComparing(originality()));
    return order;
  }

  private static Comparator<CopyHead> originality() {
    return CopyHead.EARLIEST_FULLEST;
  }

  private boolean isCutOfUndated(CopyHead head) {
    return head.published() != null
        && linksOf(head.id()).stream()
            .map(link -> heads.get(link.other(head.id())))
            .anyMatch(other -> other.published() == null && other.isClearlyFullerThan(head));
  }

  private void gatherAround(CopyHead original) {
    if (placed.containsKey(original.id())) {
      return;
    }
    Map<Long, CopyMembership> members = new HashMap<>();
    members.put(original.id(), original(original.id(), 1));
    List<CopyLink> direct = free(original.id(), members);
    for (CopyLink link : direct) {
      members.put(link.other(original.id()), member(original.id(), link));
    }
    for (CopyLink link : direct) {
      gatherBehind(member(original.id(), link), members);
    }
    members.values().forEach(m -> placed.put(m.id(), withSize(m, members.size())));
  }

  private void gatherBehind(CopyMembership near, Map<Long, CopyMembership> members) {
    for (CopyLink link : free(near.id(), members)) {
      if (interchangeable(link)) {
        long id = link.other(near.id());
        members.put(
            id,
            new CopyMembership(id, near.groupId(), afterHop(near.kind()), near.similarity(), 1));
      }
    }
  }

  private List<CopyLink> free(long id, Map<Long, CopyMembership> members) {
    return linksOf(id).stream()
        .filter(link -> !placed.containsKey(link.other(id)))
        .filter(link -> !members.containsKey(link.other(id)))
        .sorted(Comparator.comparingLong(link -> link.other(id)))
        .toList();
  }

  private List<CopyLink> linksOf(long id) {
    return links.getOrDefault(id, List.of());
  }

  private static boolean interchangeable(CopyLink link) {
    return link.same() || Math.min(link.aInB(), link.bInA()) >= INTERCHANGEABLE;
  }

  private static CopyKind afterHop(CopyKind kind) {
    return kind == CopyKind.EXACT ? CopyKind.REPRINT : kind;
  }

  private static CopyMembership original(long id, int size) {
    return new CopyMembership(id, id, CopyKind.ORIGINAL, 1, size);
  }

  private CopyMembership member(long original, CopyLink link) {
    long id = link.other(original);
    CopyKind kind = kind(link, heads.get(id), heads.get(original));
    return new CopyMembership(id, original, kind, link.similarity(), 1);
  }

  /** The same words under another headline are a reprint; what says it is an update is one. */
  private static CopyKind kind(
      CopyLink link, @Nullable CopyHead copy, @Nullable CopyHead original) {
    if (copy == null || original == null) {
      throw new IllegalStateException("a link without heads");
    }
    if (link.same()) {
      return copy.isHeadedOtherwise(original) ? CopyKind.REPRINT : CopyKind.EXACT;
    }
    return copy.update() && !original.update()
        ? CopyKind.UPDATED
        : CopyKind.of(false, link.heldOf(copy.id()), link.heldOf(original.id()));
  }

  private static CopyMembership withSize(CopyMembership m, int size) {
    return new CopyMembership(m.id(), m.groupId(), m.kind(), m.similarity(), size);
  }
}
