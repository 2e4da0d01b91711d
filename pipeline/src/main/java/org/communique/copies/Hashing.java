package org.communique.copies;

/** Mixing of bits, the same on every machine. */
final class Hashing {

  /** FNV-1a, 64 bits. */
  static final long FNV_BASIS = 0xcbf29ce484222325L;

  private static final long FNV_PRIME = 0x100000001b3L;

  private Hashing() {}

  static long add(long hash, char c) {
    return (hash ^ c) * FNV_PRIME;
  }

  /** Finaliser of splitmix64 (Steele, Lea and Flood, 2014): every input bit reaches every bit. */
  static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
