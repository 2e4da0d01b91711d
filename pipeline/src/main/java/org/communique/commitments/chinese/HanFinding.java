package org.communique.commitments.chinese;

import org.communique.commitments.Firmness;
import org.communique.commitments.Judgement.Verdict;
import org.communique.commitments.cast.Who;

/**
 * What the rules make of a Chinese sentence.
 *
 * @param who who undertakes it; nobody when it is rejected
 * @param from offset in the sentence where the deed begins
 * @param to offset where it ends
 */
record HanFinding(
    Verdict verdict, String rule, Firmness firmness, HanWord cue, Who who, int from, int to) {

  static HanFinding rejected(String rule, HanWord cue) {
    return new HanFinding(Verdict.NONE, rule, Firmness.PLAN, cue, Who.NOBODY, cue.from(), cue.to());
  }

  static HanFinding diary(HanWord cue) {
    return new HanFinding(
        Verdict.SCHEDULE, "diary", Firmness.PLAN, cue, Who.NOBODY, cue.from(), cue.to());
  }

  boolean taken() {
    return verdict == Verdict.COMMITMENT || verdict == Verdict.WITHDRAWAL;
  }
}
