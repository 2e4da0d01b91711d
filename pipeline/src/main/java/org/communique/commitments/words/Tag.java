package org.communique.commitments.words;

/** Universal part-of-speech tags, as the model names them. */
public enum Tag {
  ADJ,
  ADP,
  ADV,
  AUX,
  CCONJ,
  DET,
  INTJ,
  NOUN,
  NUM,
  PART,
  PRON,
  PROPN,
  PUNCT,
  SCONJ,
  SYM,
  VERB,
  X;

  /** The tag of a name; of a joint one such as NOUN+PART, its first. */
  static Tag of(String joint) {
    int plus = joint.indexOf('+');
    String name = plus < 0 ? joint : joint.substring(0, plus);
    for (Tag tag : values()) {
      if (tag.name().equals(name)) {
        return tag;
      }
    }
    return X;
  }
}
