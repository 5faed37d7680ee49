package org.zicht.claims.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zicht.claims.Claim;
import org.zicht.report.Span;

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

  List<Claim.Source> chain() {
    return told.chain();
  }
}
