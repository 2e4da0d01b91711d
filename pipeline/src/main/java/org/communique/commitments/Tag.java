package org.communique.commitments;

/** Universal part-of-speech tags, as the model names them. */
enum Tag {
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

  static Tag of(String name) {
    for (Tag tag : values()) {
      if (tag.name().equals(name)) {
        return tag;
      }
    }
    return X;
  }
}
