package org.zicht.party;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zicht.report.Span;
import org.zicht.text.ParsedReport;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.language.Grammar;
import org.zicht.text.language.Inflections;
import org.zicht.text.number.Quantity;
import org.zicht.text.place.PlaceMention;
import org.zicht.text.time.TimeExpression;

/**
 * Reads who is called by name in a report, and under which shorter forms the same ones come back. A
 * form that two of them share names neither. For one report.
 */
final class NameReader {

  private final ParsedReport report;
  private final List<List<NameLexicon.Match>> matches;
  private final KindLexicon kinds;
  private final Grammar grammar;
  private final NameForms forms;
  private final RoleReader roles;
  private final NameRuns runs;
  private final BodyNames bodies;
  private final List<NameDraft> drafts = new ArrayList<>();

  /**
   * @param matches the names of the tables in each sentence, by its index
   */
  NameReader(
      ParsedReport report,
      List<List<NameLexicon.Match>> matches,
      KindLexicon kinds,
      Grammar grammar,
      Inflections inflections) {
    this.report = report;
    this.matches = matches;
    this.kinds = kinds;
    this.grammar = grammar;
    this.forms = new NameForms(inflections);
    this.roles = new RoleReader(kinds, grammar);
    this.runs = new NameRuns(roles, grammar);
    this.bodies = new BodyNames(report, kinds, grammar);
  }

  /** A run of one word, kept until all longer names are known. */
  private record Single(Sentence sentence, NameRuns.Run run) {}

  Names read() {
    List<Single> singles = new ArrayList<>();
    for (Sentence sentence : report.sentences()) {
      full(sentence, singles);
    }
    singles.forEach(this::single);
    BareWords words = new BareWords(grammar, drafts);
    report.sentences().forEach(words::read);
    List<Named> all = new ArrayList<>();
    for (NameDraft draft : drafts) {
      if (draft.tells()) {
        all.add(draft.named());
      }
    }
    all.sort(Comparator.comparing(named -> named.mentions().getFirst().span()));
    return new Names(all);
  }

  // ---- full names

  private void full(Sentence sentence, List<Single> singles) {
    boolean[] taken = taken(sentence);
    for (NameLexicon.Match match : matches.get(sentence.index())) {
      known(sentence, match);
    }
    for (BodyNames.Body body : bodies.in(sentence)) {
      if (free(taken, body.first(), body.last(), sentence)) {
        body(sentence, body);
        mark(taken, body.first(), Math.max(body.last(), body.acronym()));
      }
    }
    if (sentence.heading()) {
      return;
    }
    for (NameRuns.Run run : runs.in(sentence, taken)) {
      if (run.first() == run.last()) {
        singles.add(new Single(sentence, run));
      } else {
        several(sentence, run);
      }
    }
  }

  /** What is no name of a person: places, times, numbers, names of the tables. */
  private boolean[] taken(Sentence sentence) {
    boolean[] taken = new boolean[sentence.size()];
    int index = sentence.index();
    for (PlaceMention place : report.places().get(index)) {
      mark(taken, place.firstToken(), place.lastToken());
    }
    for (TimeExpression time : report.times().get(index)) {
      for (Token token : sentence.tokens()) {
        taken[token.index()] |= time.span().contains(token.span());
      }
    }
    for (Quantity quantity : report.quantities().get(index)) {
      mark(taken, quantity.firstToken(), quantity.lastToken());
    }
    for (NameLexicon.Match match : matches.get(index)) {
      mark(taken, match.firstToken(), match.lastToken());
    }
    return taken;
  }

  private static void mark(boolean[] taken, int first, int last) {
    for (int i = first; i <= last; i++) {
      taken[i] = true;
    }
  }

  /** Whether no name of the tables lies within: those are known better. */
  private boolean free(boolean[] taken, int first, int last, Sentence sentence) {
    for (NameLexicon.Match match : matches.get(sentence.index())) {
      if (match.firstToken() <= last && first <= match.lastToken()) {
        return false;
      }
    }
    return first < taken.length;
  }

  private void known(Sentence sentence, NameLexicon.Match match) {
    NameEntry entry = match.entry();
    if (entry.metonym()) {
      return;
    }
    NameDraft draft = null;
    for (NameDraft one : drafts) {
      if (one.certain && one.name.equals(entry.name())) {
        draft = one;
      }
    }
    if (draft == null) {
      draft = new NameDraft(entry.name(), List.of(), KindEntry.Form.BODY);
      draft.certain = true;
      draft.kind = entry.kind();
      draft.country = isElsewhere(entry) ? null : entry.country();
      drafts.add(draft);
    }
    boolean initials = BodyNames.isAcronym(entry.form());
    draft.mentions.add(
        mention(
            sentence,
            match.firstToken(),
            match.lastToken(),
            initials ? NameMention.Form.ACRONYM : NameMention.Form.NAME));
  }

  /**
   * Whether a common word ('openbaar ministerie') is the name of a body of one country in the
   * tables, and the report does not name that country: then it is another's.
   */
  private boolean isElsewhere(NameEntry entry) {
    return Character.isLowerCase(entry.form().codePointAt(0))
        && report.places().stream()
            .flatMap(List::stream)
            .noneMatch(
                mention ->
                    mention.place().country() != null
                        && mention.place().country().equals(entry.country()));
  }

  private void body(Sentence sentence, BodyNames.Body body) {
    String name = words(sentence, body.first(), body.last());
    List<String> own = NameForms.keys(sentence, body.first(), body.last());
    NameDraft draft = null;
    for (NameDraft one : drafts) {
      if (one.form == KindEntry.Form.BODY && forms.sameWords(one.words, own)) {
        draft = one;
      }
    }
    if (draft == null) {
      draft = new NameDraft(name, own, KindEntry.Form.BODY);
      drafts.add(draft);
    }
    KindEntry entry = body.entry();
    Token head = body.head();
    if (entry != null && draft.kind == null && !GroupKinds.generic(entry)) {
      draft.kind = entry.kind();
    }
    if (head != null) {
      draft.noun = head.lemma().toLowerCase(Locale.ROOT);
    }
    draft.certain = true;
    if (draft.country == null) {
      draft.country = countryOf(sentence, body.first(), body.last());
    }
    draft.mentions.add(mention(sentence, body.first(), body.last(), NameMention.Form.NAME));
    if (body.acronym() >= 0) {
      draft.acronym = sentence.token(body.acronym()).form();
      draft.mentions.add(
          mention(sentence, body.acronym(), body.acronym(), NameMention.Form.ACRONYM));
    }
  }

  private void several(Sentence sentence, NameRuns.Run run) {
    List<String> own = NameForms.keys(sentence, run.first(), run.last());
    List<NameDraft> same = new ArrayList<>();
    for (NameDraft one : drafts) {
      if (!one.words.isEmpty()
          && (forms.contains(one.words, own) || forms.contains(own, one.words))) {
        same.add(one);
      }
    }
    NameDraft draft = same.size() == 1 ? same.getFirst() : null;
    NameMention.Form form = NameMention.Form.NAME;
    if (draft == null) {
      draft = new NameDraft(words(sentence, run.first(), run.last()), own, KindEntry.Form.PERSON);
      drafts.add(draft);
    } else if (own.size() > draft.words.size()) {
      draft.words = own;
      draft.name = words(sentence, run.first(), run.last());
    } else if (own.size() < draft.words.size()) {
      form = NameMention.Form.PART;
    }
    meet(draft, sentence, run, form);
  }

  private void single(Single single) {
    Sentence sentence = single.sentence();
    NameRuns.Run run = single.run();
    Token token = sentence.token(run.first());
    String own = NameForms.key(token);
    List<NameDraft> last = new ArrayList<>();
    List<NameDraft> any = new ArrayList<>();
    for (NameDraft one : drafts) {
      if (token.form().equals(one.acronym)) {
        one.mentions.add(mention(sentence, run.first(), run.last(), NameMention.Form.ACRONYM));
        return;
      }
      if (!one.words.isEmpty() && one.form == KindEntry.Form.PERSON) {
        if (forms.sameWord(one.words.getLast(), own, token)) {
          last.add(one);
        }
        if (one.words.stream().anyMatch(word -> forms.sameWord(word, own, token))) {
          any.add(one);
        }
      } else if (one.words.size() == 1 && forms.sameWord(one.words.getFirst(), own, token)) {
        last.add(one);
      }
    }
    List<NameDraft> same = last.isEmpty() ? any : last;
    if (same.size() > 1) {
      return;
    }
    if (same.size() == 1) {
      NameMention.Form form =
          same.getFirst().words.size() == 1 ? NameMention.Form.NAME : NameMention.Form.PART;
      meet(same.getFirst(), sentence, run, form);
      return;
    }
    NameDraft draft = new NameDraft(token.form(), List.of(own), KindEntry.Form.PERSON);
    drafts.add(draft);
    meet(draft, sentence, run, NameMention.Form.NAME);
  }

  /** Adds a mention of somebody, and what the words beside it say of him. */
  private void meet(NameDraft draft, Sentence sentence, NameRuns.Run run, NameMention.Form form) {
    draft.mentions.add(mention(sentence, run.first(), run.last(), form));
    Optional<RoleReader.Role> role = roles.of(sentence, run.first(), run.last());
    if (role.isEmpty()) {
      draft.certain |=
          run.title()
              || hasAge(sentence, run.last())
              || (run.last() > run.first() && speaks(sentence, run));
      return;
    }
    KindEntry entry = role.get().entry();
    boolean better = draft.kind == null || draft.kind == Kind.PEOPLE;
    if (!better) {
      return;
    }
    boolean body = entry.form() == KindEntry.Form.BODY;
    if (body && GroupKinds.generic(entry)) {
      return;
    }
    draft.kind = entry.kind();
    draft.form = body ? KindEntry.Form.BODY : KindEntry.Form.PERSON;
    draft.certain = true;
    draft.noun = role.get().head().lemma().toLowerCase(Locale.ROOT);
    if (roles.isHonorific(role.get().head())) {
      return;
    }
    List<Token> words = roles.words(sentence, role.get(), run.first(), run.last());
    draft.country = countryOf(sentence, words.getFirst().index(), words.getLast().index());
    boolean specific = entry.lemma().indexOf(' ') >= 0;
    if (!specific && (entry.is(KindEntry.Flag.SPEAKER) || entry.is(KindEntry.Flag.OWNER))) {
      draft.kind = bodyOf(sentence, words).orElse(draft.kind);
    }
    if (!body) {
      draft.role = words(sentence, words.getFirst().index(), words.getLast().index());
    }
  }

  /** Whether the name is the subject of a verb that opens a clause: 'X says that …'. */
  private static boolean speaks(Sentence sentence, NameRuns.Run run) {
    for (int i = run.first(); i <= run.last(); i++) {
      Token token = sentence.token(i);
      if (token.relation().equals("nsubj")
          && !sentence.children(sentence.head(token), "ccomp", "ccomp:obj").isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** The kind of the body for which somebody speaks, among the words of the role. */
  private Optional<Kind> bodyOf(Sentence sentence, List<Token> words) {
    for (Token token : words) {
      for (NameLexicon.Match match : matches.get(sentence.index())) {
        if (match.firstToken() <= token.index() && token.index() <= match.lastToken()) {
          return Optional.of(match.entry().kind());
        }
      }
      Optional<KindEntry> body =
          kinds
              .find(token)
              .filter(entry -> entry.form() != KindEntry.Form.PERSON)
              .filter(entry -> !GroupKinds.generic(entry));
      if (body.isPresent()) {
        return Optional.of(body.get().kind());
      }
    }
    return Optional.empty();
  }

  /** 'Jan Peeters (43)', 'Sunil Perera, 34,'. */
  private static boolean hasAge(Sentence sentence, int last) {
    if (last + 2 >= sentence.size()) {
      return false;
    }
    String before = sentence.token(last + 1).form();
    String age = sentence.token(last + 2).form();
    boolean number = age.length() <= 3 && age.chars().allMatch(Character::isDigit);
    String behind = last + 3 < sentence.size() ? sentence.token(last + 3).form() : "";
    return number
        && ((before.equals("(") && behind.equals(")"))
            || (before.equals(",") && behind.equals(",")));
  }

  // ---- words

  static NameMention mention(Sentence sentence, int first, int last, NameMention.Form form) {
    Span span = sentence.token(first).span().union(sentence.token(last).span());
    return new NameMention(span, sentence.index(), first, last, form);
  }

  private String words(Sentence sentence, int first, int last) {
    Span span = sentence.token(first).span().union(sentence.token(last).span());
    return report.words(span).replaceAll("\\s+", " ");
  }

  private @Nullable String countryOf(Sentence sentence, int first, int last) {
    for (PlaceMention mention : report.places().get(sentence.index())) {
      if (mention.firstToken() >= first && mention.lastToken() <= last) {
        return mention.place().country();
      }
    }
    return null;
  }
}
