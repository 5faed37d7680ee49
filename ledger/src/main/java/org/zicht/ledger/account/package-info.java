/**
 * The account of a ledger, and the hand that people have in it.
 *
 * <p><b>To look.</b> {@link org.zicht.ledger.account.Account#of} derives everything from the
 * holdings, wired in one place: start reading there. {@link
 * org.zicht.ledger.account.Account#reviews} says what people decided of each claim, as it was read
 * and as it stands ({@link org.zicht.ledger.review.Review}), on what reviewers differ, the notes
 * and the grades; {@code statements} are the claims that stand, {@code rejected} those that do not,
 * and {@code lost} the decisions that find nothing any more.
 *
 * <p><b>To decide.</b> {@link org.zicht.ledger.account.Reviewer} is somebody who decides. A
 * decision names its claim by a {@link org.zicht.ledger.entry.ClaimMark} of the claim <em>as it was
 * read</em>: {@link org.zicht.ledger.account.Account#mark}.
 *
 * <pre>{@code
 * Reviewer anna = new Reviewer(store, "Anna", clock);
 * ClaimMark mark = account.mark(statement);
 * anna.decide(new Decision.Accepted(mark), "");
 * anna.decide(new Decision.Rejected(mark), "the report only quotes a song");
 * switch (new Corrections(gazetteer, report, claim).of(Wish.words(Field.COUNT, selected))) {
 *   case Made(var correction) -> anna.decide(new Decision.Corrected(mark, correction), "");
 *   case Refused(var why) -> tell(why);
 * }
 * anna.undo(account, decided.id(), "");
 * }</pre>
 *
 * <p>A {@link org.zicht.ledger.account.Wish} is what a reviewer wants of a field, by words of the
 * report, a value or both; {@link org.zicht.ledger.account.Corrections} makes a correction of it,
 * or says why it cannot. Every decision is an entry: nothing is changed or deleted, an undone one
 * stays and counts no more, and undoing can itself be undone. After a decision the account is to be
 * derived again.
 *
 * <p><b>What always holds.</b> An account is a pure function of the holdings: the same reports and
 * decisions give the same account, whatever the order in which they came. A correction changes no
 * text, and its words stand in the report. A decision finds its claim again after a newer reader
 * has read the report, or is listed as lost; it is never taken to be about another claim.
 */
@NullMarked
package org.zicht.ledger.account;

import org.jspecify.annotations.NullMarked;
