package org.communique.commitments.chinese;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communique.beat.Actor;
import org.communique.commitments.cast.ActorBook;
import org.communique.commitments.cast.Who;

/** Whom a Chinese article has spoken of so far. */
final class HanMemory {

  /** How many sentences behind a paper's name still tell what it sets. */
  private static final int ISSUED_SENTENCES = 3;

  private final ActorBook book;
  private final Map<String, Integer> parties = new LinkedHashMap<>();
  private Who last = Who.NOBODY;
  private Who speaker = Who.NOBODY;
  private Who body = Who.NOBODY;
  private Who issuer = Who.NOBODY;
  private int issuedFor;

  HanMemory(ActorBook book) {
    this.book = book;
  }

  void note(HanSentence sentence) {
    issuedFor--;
    for (HanCast.Named named : sentence.named) {
      named.who().parties().forEach(party -> parties.merge(party, 1, Integer::sum));
      boolean country = named.who().actors().equals(named.who().parties());
      body = named.person() || country ? body : named.who();
    }
  }

  void setLast(Who who) {
    last = who;
  }

  void setIssuer(Who who) {
    issuer = who;
    issuedFor = ISSUED_SENTENCES;
  }

  /** Whose paper the last sentences told of. */
  Who issuer() {
    return issuedFor > 0 ? issuer : Who.NOBODY;
  }

  void setSpeaker(Who who) {
    speaker = who;
  }

  Who last() {
    return last;
  }

  /** 该局, 公司: a person's body rather than the person. */
  Who lastBody() {
    boolean ofBody = !body.isEmpty() && body.parties().equals(last.parties());
    boolean person = !last.isEmpty() && last.actors().stream().allMatch(book::isPerson);
    return ofBody && person ? body : last;
  }

  Who speaker() {
    return speaker.isEmpty() ? last : speaker;
  }

  /** 双方, 两国: the two sides the article names most. */
  Who sides() {
    if (last.parties().size() > 1) {
      return last;
    }
    List<String> most = new ArrayList<>(parties.keySet());
    most.sort(Comparator.comparingInt((String party) -> -parties.getOrDefault(party, 0)));
    Who who = Who.NOBODY;
    for (String party : most.subList(0, Math.min(2, most.size()))) {
      who = who.and(sideOf(new Who(List.of(party), List.of(party))));
    }
    return who.actors().size() < 2 ? Who.NOBODY : who;
  }

  /** 我们: an official's side, anyone else himself. */
  Who sideOf(Who who) {
    Who side = Who.NOBODY;
    for (String party : who.parties()) {
      Actor itself = book.partyItself(party);
      if (itself != null) {
        side = side.and(new Who(List.of(itself.name()), List.of(party)));
      }
    }
    return side.isEmpty() ? who : side;
  }
}
