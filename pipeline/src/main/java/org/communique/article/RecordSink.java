package org.communique.article;

/** Receives the raw records of a file in their order. */
interface RecordSink {

  /**
   * @param number the record's 1-based number in its file
   */
  void accept(RawRecord record, long number);

  /**
   * @param number the record's 1-based number; 0 for the file as a whole
   */
  void reject(long number, RejectionReason reason, String detail);
}
