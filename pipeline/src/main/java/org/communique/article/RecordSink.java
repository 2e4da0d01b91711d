package org.communique.article;

/** Receives the raw records of a file in their order. */
interface RecordSink {

  /** Lets everything go by. */
  RecordSink NONE =
      new RecordSink() {
        @Override
        public void accept(RawRecord record, long number) {
          // Nobody asks for it.
        }

        @Override
        public void reject(long number, RejectionReason reason, String detail) {
          // Nobody asks for it.
        }
      };

  /**
   * @param number the record's 1-based number in its file
   */
  void accept(RawRecord record, long number);

  /**
   * @param number the record's 1-based number; 0 for the file as a whole
   */
  void reject(long number, RejectionReason reason, String detail);
}
