package org.communique.events;

/** FNV-1a over UTF-16 units, finished by splitmix64's mixing: the same on every machine. */
final class TermHash {

  private TermHash() {}

  static int of(String term) {
    return (int) (mix(raw(term)) >>> 32);
  }

  private static long raw(String term) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < term.length(); i++) {
      hash = (hash ^ term.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }

  static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
