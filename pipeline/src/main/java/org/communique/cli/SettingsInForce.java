package org.communique.cli;

import java.lang.reflect.RecordComponent;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.communique.article.RangeSettings;
import org.communique.beat.Beat;
import org.communique.commitments.CommitmentSettings;
import org.communique.copies.CopySettings;
import org.communique.events.EventSettings;

/** Every setting of a run by the key that {@code beat.yaml} knows it by, defaults included. */
final class SettingsInForce {

  private SettingsInForce() {}

  static SortedMap<String, String> of(Beat beat) {
    SortedMap<String, String> settings = new TreeMap<>();
    settings.put("time_zone", beat.zone().getId());
    settings.put("languages", String.join(", ", beat.languages()));
    settings.put("lookback_days", Integer.toString(beat.lookbackDays()));
    settings.put("page_size", beat.pageSize());
    settings.put("report_language", beat.reportLanguage());
    putAll("copies.", CopySettings.from(beat.thresholds()), settings);
    putAll("events.", EventSettings.from(beat.thresholds()), settings);
    putAll("commitments.", CommitmentSettings.from(beat.thresholds()), settings);
    putAll("reading.", RangeSettings.from(beat.thresholds()), settings);
    return settings;
  }

  private static void putAll(String prefix, Record values, SortedMap<String, String> settings) {
    for (RecordComponent component : values.getClass().getRecordComponents()) {
      String name = component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
      try {
        settings.put(prefix + name, String.valueOf(component.getAccessor().invoke(values)));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("a record's accessor is public: " + component, e);
      }
    }
  }
}
