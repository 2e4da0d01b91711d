package org.communique.commitments.rules;

import org.jspecify.annotations.Nullable;

/** Runs all rules over the cues of a sentence and keeps the best finding. */
public final class Rules {

  private Rules() {}

  /** The best finding of all cues; where none says anything, that there was no rule. */
  public static Finding best(Reading reading) {
    VerbRules verbs = new VerbRules(reading);
    RefusalRules refusals = new RefusalRules(reading, new Binding(reading));
    NounRules nouns = new NounRules(reading);
    ModalRules modals = new ModalRules(reading);
    Reluctance reluctance = new Reluctance(reading);
    Resolves resolves = new Resolves(reading);
    SettingRules settings = new SettingRules(reading, new Binding(reading));
    DoingRules doings = new DoingRules(reading, new Binding(reading));
    OrderRules orders = new OrderRules(reading, new Binding(reading));
    OwnPlans plans = new OwnPlans(reading);
    PolicyRules policies = new PolicyRules(reading, new Binding(reading));
    Finding best = new HeadingRules(reading).judge();
    for (int i = 0; i < reading.words.size(); i++) {
      if (reading.words.classes(i) == 0 && !reading.words.isOnAny(i, LooseCues.ALL)) {
        continue;
      }
      best = better(best, reluctance.judge(i));
      best = better(best, resolves.judge(i));
      best = better(best, settings.judge(i));
      best = better(best, orders.judge(i));
      best = better(best, doings.judge(i));
      best = better(best, plans.callsFor(i));
      best = better(best, policies.judge(i));
      best = better(best, verbs.judge(i));
      best = better(best, refusals.judge(i));
      best = better(best, nouns.judge(i));
      best = better(best, modals.judge(i));
    }
    return best == null ? Finding.no("no-rule", 0) : best;
  }

  /**
   * Withdrawals before commitments before changes of mind before diary entries before rejections;
   * then the earlier.
   */
  private static @Nullable Finding better(@Nullable Finding a, @Nullable Finding b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return rank(b) < rank(a) ? b : a;
  }

  private static int rank(Finding finding) {
    return switch (finding.verdict()) {
      case WITHDRAWAL -> finding.rule().equals(VerbRules.TURNS_ROUND) ? 2 : 0;
      case COMMITMENT -> 1;
      case SCHEDULE -> 3;
      case NONE -> 4;
    };
  }
}
