package org.zicht.ledger.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zicht.ledger.entry.Correction;
import org.zicht.ledger.entry.Decided;
import org.zicht.ledger.entry.Decision;

/**
 * What each reviewer last held of one claim. Who accepts it, holds of every field what stood there
 * just then; who corrects a field, holds that of the field and nothing of the others.
 */
final class Opinions {

  /** What somebody holds of a field: a correction, or null for what was read. */
  private record Held(Decided decided, @Nullable Correction value) {}

  private static final class Opinion {
    private @Nullable Decided rejected;
    private @Nullable Decided stands;
    private @Nullable Decided accepted;
    private final Map<Correction.Field, Held> fields = new EnumMap<>(Correction.Field.class);

    /** Of a field of which nothing else is held, that it was read well, if all was accepted. */
    @Nullable Held of(Correction.Field field) {
      Held held = fields.get(field);
      Decided all = accepted;
      return held != null || all == null ? held : new Held(all, null);
    }
  }

  private final Map<String, Opinion> opinions = new LinkedHashMap<>();
  private final Map<Correction.Field, Correction> now = new EnumMap<>(Correction.Field.class);

  /** Takes the next verdict; {@code correction} is its correction, in the words of this claim. */
  void take(Decided decided, @Nullable Correction correction) {
    if (!(decided.decision() instanceof Decision.Verdict verdict)) {
      return;
    }
    Opinion opinion = opinions.computeIfAbsent(decided.by(), none -> new Opinion());
    switch (verdict) {
      case Decision.Rejected rejected -> opinion.rejected = decided;
      case Decision.Accepted accepted -> {
        opinion.rejected = null;
        opinion.stands = decided;
        opinion.accepted = decided;
        opinion.fields.clear();
        now.forEach((field, value) -> opinion.fields.put(field, new Held(decided, value)));
      }
      case Decision.Corrected corrected -> {
        opinion.rejected = null;
        opinion.stands = decided;
        if (correction != null) {
          now.put(correction.field(), correction);
          opinion.fields.put(correction.field(), new Held(decided, correction));
        }
      }
    }
  }

  /** Where two differ. */
  List<Disagreement> disagreements() {
    List<Disagreement> found = new ArrayList<>();
    List<Opinion> all = List.copyOf(opinions.values());
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        between(all.get(i), all.get(j), found);
      }
    }
    return found;
  }

  private static void between(Opinion one, Opinion other, List<Disagreement> found) {
    Decided rejected = one.rejected;
    Decided otherRejected = other.rejected;
    if (rejected != null || otherRejected != null) {
      Decided first = rejected == null ? one.stands : rejected;
      Decided second = otherRejected == null ? other.stands : otherRejected;
      if ((rejected == null || otherRejected == null) && first != null && second != null) {
        found.add(new Disagreement(null, first, second));
      }
      return;
    }
    for (Correction.Field field : Correction.Field.values()) {
      Held first = one.of(field);
      Held second = other.of(field);
      if (first != null && second != null && !same(first.value(), second.value())) {
        found.add(new Disagreement(field, first.decided(), second.decided()));
      }
    }
  }

  private static boolean same(@Nullable Correction one, @Nullable Correction other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    return one.saysThatOf(other);
  }
}
