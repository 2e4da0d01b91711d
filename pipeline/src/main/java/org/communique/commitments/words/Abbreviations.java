package org.communique.commitments.words;

import java.util.Set;

/** Words whose period does not end them. */
final class Abbreviations {

  private static final Set<String> BEFORE_NAMES =
      Set.of(
          "Mr", "Mrs", "Ms", "Dr", "Sen", "Sens", "Rep", "Reps", "Gov", "Gen", "Col", "Lt", "Sgt",
          "Capt", "Adm", "Prof", "Rev", "Hon", "St", "Jr", "Sr", "Inc", "Ltd", "Corp", "Co", "No",
          "Bros", "Cos", "Pty", "Sdn", "Bhd", "INC", "LTD", "CORP", "CO", "SDN", "BHD", "Jan",
          "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec");

  private Abbreviations() {}

  static boolean precedesName(char[] letters, int from, int period) {
    return period - from <= 4
        && BEFORE_NAMES.contains(String.valueOf(letters, from, period - from));
  }
}
