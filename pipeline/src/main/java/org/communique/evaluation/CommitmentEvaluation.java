package org.communique.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.communique.beat.Actor;
import org.communique.commitments.CommitmentSettings;
import org.communique.commitments.Judgement;
import org.communique.commitments.Judgement.Verdict;
import org.communique.commitments.Statement;
import org.communique.commitments.statements.StatementFinder;

/** Commitments found in labelled sentences, against their labels. */
public final class CommitmentEvaluation {

  private static final int SHOWN_PER_RULE = 40;

  private final Tally commitments = new Tally();
  private final Tally withdrawals = new Tally();
  private final Tally actors = new Tally();
  private final Tally deadlines = new Tally();
  private final Map<String, List<String>> errors = new TreeMap<>();
  private final Map<String, String> canonical = new HashMap<>();
  private final LedgerFigures ledger = new LedgerFigures();
  private final CommitmentSettings settings;
  private int sentences;

  private CommitmentEvaluation(List<Actor> listed, CommitmentSettings settings) {
    this.settings = settings;
    for (Actor actor : listed) {
      actor.spellings().forEach(s -> canonical.putIfAbsent(bare(s), actor.name()));
    }
  }

  private static String bare(String wording) {
    String lower = wording.toLowerCase(Locale.ROOT);
    return lower.startsWith("the ") ? lower.substring(4) : lower;
  }

  /** Finds the statements in {@code gold} as a run does. */
  public static CommitmentEvaluation of(
      GoldCommitments gold, List<Actor> actors, CommitmentSettings settings) {
    CommitmentEvaluation evaluation = new CommitmentEvaluation(actors, settings);
    StatementFinder finder = new StatementFinder(actors, settings);
    for (GoldText text : gold.texts()) {
      evaluation.add(text, finder.judge(text.article(), text.sentences()));
    }
    return evaluation;
  }

  private void add(GoldText text, List<Judgement> judgements) {
    if (text.whole()) {
      count(text.gold().get(0), text.name(), judgements, true);
      return;
    }
    Map<Integer, Judgement> bySentence = new HashMap<>();
    judgements.forEach(j -> bySentence.put(j.sentence().number(), j));
    for (int i = 0; i < text.gold().size(); i++) {
      Judgement judgement = bySentence.get(i + 1);
      List<Judgement> found = judgement == null ? List.of() : List.of(judgement);
      count(text.gold().get(i), text.name() + "#" + i, found, false);
      ledger.add(text.name() + "#" + i, text.event(), text.gold().get(i).undertaking(), found);
    }
  }

  private void count(GoldSentence gold, String name, List<Judgement> judgements, boolean whole) {
    if (gold.label() == GoldSentence.Label.BORDERLINE) {
      return;
    }
    sentences++;
    boolean found = has(judgements, Verdict.COMMITMENT);
    boolean dropped = has(judgements, Verdict.WITHDRAWAL);
    boolean isCommitment = gold.label() == GoldSentence.Label.COMMITMENT;
    commitments.add(isCommitment, found);
    withdrawals.add(gold.label() == GoldSentence.Label.WITHDRAWAL, dropped);
    if (found != isCommitment) {
      note(found ? "false " : "missed ", gold, name, judgements, "");
    }
    if (dropped != (gold.label() == GoldSentence.Label.WITHDRAWAL)) {
      note(dropped ? "false withdrawal " : "missed withdrawal ", gold, name, judgements, "");
    }
    if (found && isCommitment) {
      details(gold, name, judgements, whole);
    }
  }

  /** A sentence's label knows one deadline, that of its first statement; a text's knows all. */
  private void details(GoldSentence gold, String name, List<Judgement> judgements, boolean whole) {
    List<String> who = new ArrayList<>();
    TreeSet<String> years = new TreeSet<>();
    for (Judgement judgement : judgements) {
      for (int i = 0; i < judgement.statements().size(); i++) {
        Statement statement = judgement.statements().get(i);
        who.addAll(statement.actors());
        who.addAll(statement.parties());
        if (statement.deadline().length() >= 4 && (whole || i == 0)) {
          years.add(statement.deadline().substring(0, 4));
        }
      }
    }
    if (!gold.actors().isEmpty()) {
      boolean right =
          gold.actors().stream().anyMatch(g -> who.stream().anyMatch(w -> isSame(g, w)));
      actors.add(true, right);
      if (!right) {
        note("actor ", gold, name, judgements, gold.actors() + " <> " + who);
      }
    }
    List<String> expected = gold.years();
    if (expected != null) {
      boolean right = List.copyOf(years).equals(expected);
      deadlines.add(true, right);
      if (!right) {
        note("deadline ", gold, name, judgements, expected + " <> " + years);
      }
    }
  }

  /** The same words, or two spellings that the desk's own list gives to one actor. */
  private boolean isSame(String gold, String found) {
    return ActorWords.same(gold, found) || found.equals(canonical.get(bare(gold)));
  }

  private static boolean has(List<Judgement> judgements, Verdict verdict) {
    return judgements.stream().anyMatch(j -> j.verdict() == verdict);
  }

  private void note(
      String kind, GoldSentence gold, String name, List<Judgement> judgements, String detail) {
    String rule = judgements.isEmpty() ? "no cue" : rule(judgements);
    errors
        .computeIfAbsent(kind + "by " + rule, key -> new ArrayList<>())
        .add(
            name
                + " ("
                + gold.label().name().toLowerCase(Locale.ROOT)
                + ") "
                + detail
                + "\n    "
                + shortened(gold.text()));
  }

  private static String rule(List<Judgement> judgements) {
    Judgement best = judgements.get(0);
    for (Judgement judgement : judgements) {
      if (judgement.verdict().compareTo(best.verdict()) < 0) {
        best = judgement;
      }
    }
    return best.rule();
  }

  private static String shortened(String text) {
    return text.length() <= 400 ? text : text.substring(0, 400) + " ...";
  }

  /** One JSON object of figures. */
  public String json() {
    return String.format(
        Locale.ROOT,
        "{\"sentences\":%d,\"commitments\":%d,\"precision\":%.4f,\"recall\":%.4f,\"f1\":%.4f,"
            + "\"actor_accuracy\":%.4f,\"deadline_accuracy\":%.4f,\"withdrawal_f1\":%.4f%s}",
        sentences,
        commitments.truths(),
        commitments.precision(),
        commitments.recall(),
        commitments.f1(),
        actors.recall(),
        deadlines.recall(),
        withdrawals.f1(),
        ledgerFigures(
            ",\"ledger_b3_precision\":%.4f,\"ledger_b3_recall\":%.4f,\"ledger_b3_f1\":%.4f"));
  }

  /** Empty when no label says which undertaking it is of. */
  private String ledgerFigures(String format) {
    ClusterMetrics found = ledger.metrics(settings);
    return found == null
        ? ""
        : String.format(Locale.ROOT, format, found.b3Precision(), found.b3Recall(), found.b3F1());
  }

  /** Figures, then the errors grouped by the rule that decided. */
  public String report() {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "%d sentences, %d commitments%n"
                + "commitments: precision %.3f, recall %.3f, F1 %.3f%n"
                + "withdrawals: precision %.3f, recall %.3f, F1 %.3f%n"
                + "of the commitments found: actor right %.3f, deadline right %.3f%n",
            sentences,
            commitments.truths(),
            commitments.precision(),
            commitments.recall(),
            commitments.f1(),
            withdrawals.precision(),
            withdrawals.recall(),
            withdrawals.f1(),
            actors.recall(),
            deadlines.recall()));
    text.append(ledgerFigures("ledger: B-cubed precision %.3f, recall %.3f, F1 %.3f%n"));
    errors.forEach((kind, cases) -> append(text, kind, cases));
    return text.append(ledger.report(settings)).toString();
  }

  private static void append(StringBuilder text, String kind, List<String> cases) {
    text.append(String.format(Locale.ROOT, "%n%s: %d%n", kind, cases.size()));
    for (String one : cases.subList(0, Math.min(SHOWN_PER_RULE, cases.size()))) {
      text.append("  ").append(one).append('\n');
    }
  }

  /** Counts of truth against finding. */
  private static final class Tally {
    private int both;
    private int truth;
    private int found;

    void add(boolean isTrue, boolean isFound) {
      both += isTrue && isFound ? 1 : 0;
      truth += isTrue ? 1 : 0;
      found += isFound ? 1 : 0;
    }

    int truths() {
      return truth;
    }

    double precision() {
      return found == 0 ? 0 : (double) both / found;
    }

    double recall() {
      return truth == 0 ? 0 : (double) both / truth;
    }

    double f1() {
      return truth + found == 0 ? 0 : 2.0 * both / (truth + found);
    }
  }
}
