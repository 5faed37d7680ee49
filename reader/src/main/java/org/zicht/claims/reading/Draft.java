package org.zicht.claims.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zicht.claims.Claim;
import org.zicht.report.Span;
import org.zicht.text.Sentence;

/**
 * A claim before tellings of one occurrence are joined.
 *
 * @param candidate the trigger and what fills its roles
 * @param stance what the words around it make of it
 * @param actor who did it, or null
 * @param target to whom or what, or null
 * @param count how many, or null
 * @param where where, or null
 * @param when when, or null
 * @param told on whose word
 * @param clause the words of the clause
 */
record Draft(
    Candidate candidate,
    Stance stance,
    Claim.@Nullable Participant actor,
    Claim.@Nullable Participant target,
    Claim.@Nullable Count count,
    Claim.@Nullable Where where,
    Claim.@Nullable When when,
    SourceReader.Told told,
    Span clause) {

  /** Whether the trigger's own phrase says where or when. */
  boolean placed() {
    Span own = Sentence.spanOf(candidate.sentence().subtree(candidate.head()));
    return (where != null && where.basis() == Claim.Basis.STATED && own.contains(where.span()))
        || (when != null && own.contains(when.span()));
  }

  List<Claim.Source> chain() {
    return told.chain();
  }
}
