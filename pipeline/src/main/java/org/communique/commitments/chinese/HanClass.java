package org.communique.commitments.chinese;

import java.util.Locale;

/** What a Chinese word does in a sentence about an undertaking: the classes of the list. */
enum HanClass {
  VOW,
  AGREE,
  TARGET,
  PLAN,
  WILL,
  DECIDE,
  REFUSE,
  STOP,
  UNDERTAKING,
  SAY,
  FIRM,
  DEMAND,
  DOUBT,
  IF,
  PROVIDED,
  DIARY,
  ADVERB,
  PREPOSITION,
  SIDES,
  SELF,
  THIRD,
  BODY,
  OFFICE,
  OUTSIDER,
  DOCUMENT,
  SETS,
  REACH,
  PLAIN,
  DENIED,
  HARM;

  static HanClass of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  int bit() {
    return 1 << ordinal();
  }
}
