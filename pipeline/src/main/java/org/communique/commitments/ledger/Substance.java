package org.communique.commitments.ledger;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.communique.commitments.CommitmentSettings;
import org.communique.commitments.Statement;
import org.jspecify.annotations.Nullable;

/** How alike two statements are in who promises and what. */
final class Substance {

  /** What an equal deadline adds to the overlap: two promises for one year are rarely two. */
  private static final double SAME_DEADLINE = 0.12;

  /** What two reports of one event add: they tell of one promise more often than of two. */
  private static final double SAME_EVENT = 0.15;

  /** What the words must agree more where one of the two actors is not known for sure. */
  private static final double PERHAPS_ALLOWANCE = 0.15;

  /** What they must agree more that share one word alone, as any two deeds of a side may. */
  private static final double LONE_ALLOWANCE = 0.06;

  /** What they must agree more where one takes back what the other may have promised. */
  private static final double TURNED_ALLOWANCE = 0.07;

  /** What a withdrawal adds that says so: "dropped its promise to", "broke the pledge". */
  private static final double PROMISE_BROKEN = 0.08;

  private static final Pattern PROMISE =
      Pattern.compile(
          "\\b(?:the|its|his|her|their|an?|another) (?:[\\w-]{1,15} ){0,2}"
              + "(?:promise|pledge|commitment|vow)s?\\b");

  /** What they must agree more for each year between them: old promises are told in old words. */
  private static final double YEAR_ALLOWANCE = 0.05;

  private static final int MOST_YEARS = 4;

  /** What they must agree more where one founds a group and the other does what it talks of. */
  private static final double FORUM_ALLOWANCE = 0.5;

  /** What an amount adds that is in both and in few other statements. */
  private static final double RARE_AMOUNT = 0.1;

  /** How much of the likeness of two groups is that of the better side; the rest is the mean. */
  private static final double BETTER_SIDE = 0.3;

  private final List<Statement> statements;
  private final Happenings happenings;
  private final CommitmentSettings settings;
  private final List<Set<String>> sides;
  private final TermOverlap words;
  private final List<@Nullable Forum> forums = new ArrayList<>();
  private final List<Boolean> breaksPromise;

  Substance(List<Statement> statements, Happenings happenings, CommitmentSettings settings) {
    this.statements = statements;
    this.happenings = happenings;
    sides = statements.stream().map(Fit::sides).toList();
    this.settings = settings;
    words = new TermOverlap(statements);
    statements.forEach(x -> forums.add(Forum.of(x)));
    breaksPromise =
        statements.stream().map(x -> x.withdrawal() && PROMISE.matcher(x.quote()).find()).toList();
  }

  /** Sides under which a statement is filed. */
  Set<String> sides(int i) {
    return sides.get(i);
  }

  List<String> rarestTerms(int i, int limit) {
    return words.rarest(i, limit);
  }

  /** Likeness where two statements may be one undertaking; 0 where they may not. */
  double score(int a, int b) {
    double likeness = likeness(a, b);
    return likeness >= settings.sameSubstance() ? likeness : 0;
  }

  /**
   * Weighted overlap of the words and what else speaks for one undertaking; less an allowance where
   * number, deadline or sides differ, since the words must agree more there.
   */
  private double likeness(int a, int b) {
    Statement one = statements.get(a);
    Statement other = statements.get(b);
    Fit fit = Fit.of(one, sides(a), other, sides(b));
    boolean differs = differ(one.deadline(), other.deadline());
    boolean otherDue = differs && (one.articleId() == other.articleId() || !words.shareWord(a, b));
    if (fit == Fit.NEVER || otherDue) {
      return 0;
    }
    double overlap = words.of(a, b);
    boolean sameDay = !one.deadline().isEmpty() && one.deadline().equals(other.deadline());
    overlap = sameDay ? Math.min(1, overlap + SAME_DEADLINE) : overlap;
    overlap += words.shareRareAmount(a, b) ? RARE_AMOUNT : 0;
    boolean together = happenings.ofOne(one, other);
    overlap += together ? SAME_EVENT : 0;
    overlap -= together || sameDay || !words.onlyOneShared(a, b) ? 0 : LONE_ALLOWANCE;
    boolean numbersDiffer = differ(digits(one.quantity()), digits(other.quantity()));
    boolean doubt = differs || numbersDiffer || fit == Fit.PARTLY;
    double allowance = settings.changedSubstance() - settings.sameSubstance();
    overlap -= shareMatterAlone(a, b) ? FORUM_ALLOWANCE : 0;
    overlap -= doubt ? allowance : turned(a, b);
    overlap -= fit == Fit.PERHAPS ? PERHAPS_ALLOWANCE : 0;
    return overlap - YEAR_ALLOWANCE * Math.min(MOST_YEARS, yearsApart(one, other));
  }

  /** Whether one is about a forum, and the other about what this is to talk of. */
  private boolean shareMatterAlone(int a, int b) {
    Forum one = forums.get(a);
    Forum other = forums.get(b);
    Forum forum = one == null ? other : one;
    return forum != null
        && (one == null || other == null)
        && words.shareAtMost(a, b, forum.matter());
  }

  /** What the words must agree more where one takes back; less where it names a promise. */
  private double turned(int a, int b) {
    if (statements.get(a).withdrawal() == statements.get(b).withdrawal()) {
      return 0;
    }
    return breaksPromise.get(a) || breaksPromise.get(b) ? -PROMISE_BROKEN : TURNED_ALLOWANCE;
  }

  private static long yearsApart(Statement one, Statement other) {
    return one.published() == null || other.published() == null
        ? 0
        : Math.abs(ChronoUnit.YEARS.between(one.published(), other.published()));
  }

  private static boolean differ(String a, String b) {
    boolean sameStart = a.startsWith(b) || b.startsWith(a);
    return !a.isEmpty() && !b.isEmpty() && !sameStart;
  }

  private static String digits(String quantity) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < quantity.length(); i++) {
      char c = quantity.charAt(i);
      if (Character.isDigit(c) || c == '.') {
        digits.append(c);
      } else if (digits.length() > 0 && c != ',') {
        break;
      }
    }
    return digits.toString();
  }

  /** Two groups become one when their members' best likenesses are high on the average. */
  boolean groupsAgree(List<Integer> a, List<Integer> b) {
    if (holdStrangers(a, b)) {
      return false;
    }
    double one = best(a, b);
    double other = best(b, a);
    double likeness = BETTER_SIDE * Math.max(one, other) + (1 - BETTER_SIDE) * (one + other) / 2;
    return likeness >= settings.sameSubstance();
  }

  /** Whether actors who have nothing to do with each other would come together. */
  boolean holdStrangers(List<Integer> a, List<Integer> b) {
    for (int x : a) {
      for (int y : b) {
        if (Fit.of(statements.get(x), sides(x), statements.get(y), sides(y)) == Fit.NEVER) {
          return true;
        }
      }
    }
    return false;
  }

  private double best(List<Integer> of, List<Integer> among) {
    double sum = 0;
    for (int x : of) {
      double most = -1;
      for (int y : among) {
        most = Math.max(most, likeness(x, y));
      }
      sum += most;
    }
    return sum / of.size();
  }
}
