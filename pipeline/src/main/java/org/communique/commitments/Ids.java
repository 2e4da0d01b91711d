package org.communique.commitments;

/** Uniform 64-bit hashes of stable content. */
public final class Ids {

  private Ids() {}

  /** The identity of the {@code rank}-th statement (from 0) of a sentence. */
  public static long statement(long articleId, int sentenceNo, int rank) {
    return mix(mix(articleId ^ 0x7374617465L) + 31L * sentenceNo + rank * 0x9E3779B97F4A7C15L);
  }

  /** Id of a commitment from that of its first statement. */
  public static long commitment(long firstStatement) {
    return mix(firstStatement ^ 0x636f6d6d6974L);
  }

  /** Finaliser of MurmurHash3 (Austin Appleby, public domain): a bijection of 64 bits. */
  private static long mix(long value) {
    long h = value;
    h ^= h >>> 33;
    h *= 0xff51afd7ed558ccdL;
    h ^= h >>> 33;
    h *= 0xc4ceb9fe1a85ec53L;
    return h ^ h >>> 33;
  }
}
