package org.communique.events;

import java.util.Set;

/** Words that say nothing about a happening: function words, and what reporters write anyway. */
final class StopWords {

  private static final String LIST =
      "a about above across after again against all almost along already also although "
          + "always am among an and another any anyone anything are aren around as at away back "
          + "be became because become been before began behind being below between both but by "
          + "called came can cannot come comes could couldn did didn do does doesn doing don done "
          + "down due during each early either else enough even ever every few first for from "
          + "further get gets getting give given go goes going gone got had has hasn have haven "
          + "having he her here hers herself him himself his how however i if in including "
          + "instead into is isn it its itself just keep know last late later least less let like "
          + "likely made make makes making many may me might more most much must my near need "
          + "never new next no nor not nothing now of off often on once one only onto or other "
          + "others our out over own part per perhaps put quite rather really s said same say "
          + "saying says second see seen several shall she should since so some something soon "
          + "still such t take taken takes taking tell than that the their theirs them themselves "
          + "then there these they thing things think this those though three through thus time "
          + "times to today together told too took toward towards two under until up upon us use "
          + "used very via want was wasn way we well went were weren what when where whether "
          + "which while who whom whose why will with within without won would wouldn year years "
          + "yes yet you your added according percent mr mrs ms dr monday tuesday wednesday "
          + "thursday friday saturday sunday january february march april june july august "
          + "september october november december jan feb mar apr jun jul aug sept sep oct nov dec "
          + "week weeks month months day days reuters ap afp bloomberg xinhua photo image file "
          + "copyright reporting editing read click share email print comment comments news story "
          + "article";

  private static final Set<String> WORDS = Set.of(LIST.split(" "));

  private StopWords() {}

  static boolean contains(String word) {
    return WORDS.contains(word);
  }
}
