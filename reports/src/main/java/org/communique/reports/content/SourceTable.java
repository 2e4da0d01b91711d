package org.communique.reports.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.communique.reports.content.SourcesPart.Outlet;

/** Composes the table of outlets. */
final class SourceTable {

  private static final int SHOWN = 20;

  private SourceTable() {}

  static SourcesPart compose(Gathered gathered) {
    List<Outlet> outlets = new ArrayList<>();
    gathered
        .outlets()
        .forEach(
            (name, tally) ->
                outlets.add(
                    new Outlet(
                        name.isBlank() ? MethodWording.NO_OUTLET : Phrases.name(name),
                        tally.articles(),
                        tally.unique(),
                        tally.events())));
    outlets.sort(
        Comparator.comparing((Outlet outlet) -> outlet.name().equals(MethodWording.NO_OUTLET))
            .thenComparing(Comparator.comparingInt(Outlet::articles).reversed())
            .thenComparing(Comparator.comparingInt(Outlet::unique).reversed())
            .thenComparing(Outlet::name));
    return new SourcesPart(
        MethodWording.sourcesIntro(outlets.size()),
        Selection.first(SHOWN, outlets),
        Phrases.more(outlets.size() - SHOWN, "outlet", "outlets"));
  }
}
