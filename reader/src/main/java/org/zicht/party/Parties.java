package org.zicht.party;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zicht.report.Span;
import org.zicht.text.ParsedReport;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.Upos;
import org.zicht.text.language.Grammar;
import org.zicht.text.language.Inflections;
import org.zicht.text.number.Quantity;
import org.zicht.text.place.PlaceMention;

/**
 * The parties of one report: reads a noun phrase's kind from its head, from what stands beside it,
 * and from what the report said of the same name before. Used by one thread.
 */
public final class Parties {

  /** Words between a number and the noun that it counts. */
  private static final int FARTHEST_COUNTED = 5;

  private final ParsedReport report;
  private final KindLexicon kinds;
  private final Grammar grammar;
  private final List<List<NameLexicon.Match>> matches = new ArrayList<>();
  private final GroupKinds groups;
  private final RoleReader roles;
  private final Names names;
  private final Map<String, KindEntry> introduced = new HashMap<>();

  Parties(
      ParsedReport report,
      KindLexicon kinds,
      NameLexicon lexicon,
      Grammar grammar,
      Inflections inflections) {
    this.report = report;
    this.kinds = kinds;
    this.grammar = grammar;
    for (Sentence sentence : report.sentences()) {
      matches.add(lexicon.in(report.report().text(), sentence));
    }
    this.groups = new GroupKinds(kinds, grammar, matches);
    this.roles = new RoleReader(kinds, grammar);
    for (Sentence sentence : report.sentences()) {
      introduce(sentence);
    }
    this.names = new NameReader(report, matches, kinds, grammar, inflections).read();
  }

  /** Who is called by name in the report. */
  public Names names() {
    return names;
  }

  /**
   * Remembers the role that the report gives a person by name ('president Tokajev'), and of whom a
   * body is ('the committee of doctors').
   */
  private void introduce(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      groups.introduce(sentence, token);
      if (token.upos() != Upos.PROPN) {
        continue;
      }
      Optional<KindEntry> role = roles.beside(sentence, token);
      if (role.isPresent() && role.get().form() == KindEntry.Form.PERSON) {
        for (Token part : nameParts(sentence, token)) {
          if (part.form().length() > 2 && Character.isUpperCase(part.form().charAt(0))) {
            introduced.putIfAbsent(part.form(), role.get());
          }
        }
      }
    }
  }

  private static List<Token> nameParts(Sentence sentence, Token head) {
    List<Token> parts = new ArrayList<>();
    for (Token token : NounPhrase.tokens(sentence, head)) {
      if (token.upos() == Upos.PROPN) {
        parts.add(token);
      }
    }
    return parts;
  }

  /**
   * The noun that a number counts, where the number heads the phrase: 'tientallen betogers',
   * 'dozens of people'; else the token itself.
   */
  public Token counted(int sentenceIndex, Token head) {
    Sentence sentence = report.sentences().get(sentenceIndex);
    for (Quantity quantity : report.quantities().get(sentenceIndex)) {
      boolean number =
          quantity.kind() == Quantity.Kind.CARDINAL
              && quantity.firstToken() <= head.index()
              && head.index() <= quantity.lastToken();
      if (number) {
        return countedBehind(sentence, quantity).orElse(head);
      }
    }
    return head;
  }

  private Optional<Token> countedBehind(Sentence sentence, Quantity quantity) {
    int from = quantity.lastToken() + 1;
    for (int i = from; i < Math.min(sentence.size(), from + FARTHEST_COUNTED); i++) {
      Token token = sentence.token(i);
      boolean noun =
          token.upos() == Upos.NOUN || token.upos() == Upos.PROPN || nominal(sentence, token);
      boolean last = i + 1 >= sentence.size() || sentence.token(i + 1).upos() != Upos.NOUN;
      if (noun && last) {
        return Optional.of(token);
      }
      boolean between =
          noun
              || token.upos() == Upos.ADJ
              || token.has("VerbForm", "Part")
              || (i == from && grammar.is("counted-of", token))
              || token.upos() == Upos.DET;
      if (!between) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** 'Eleven wounded': an adjective that names people, and stands before no noun. */
  private boolean nominal(Sentence sentence, Token token) {
    boolean last = true;
    if (token.index() + 1 < sentence.size()) {
      last =
          switch (sentence.token(token.index() + 1).upos()) {
            case NOUN, PROPN, ADJ, NUM -> false;
            default -> true;
          };
    }
    return token.upos() == Upos.ADJ
        && last
        && kinds.find(token).filter(entry -> entry.form() == KindEntry.Form.PERSON).isPresent();
  }

  /** The noun phrase with that head. */
  public Party at(int sentenceIndex, Token phraseHead) {
    Sentence sentence = report.sentences().get(sentenceIndex);
    Token head = counted(sentenceIndex, phraseHead);
    List<Token> tokens = NounPhrase.tokens(sentence, head);
    Span span = NounPhrase.withConjuncts(sentence, head);
    if (!head.equals(phraseHead)) {
      span = span.union(NounPhrase.alone(sentence, phraseHead));
    }
    Optional<NameLexicon.Match> name = nameAt(sentenceIndex, head);
    boolean ofCountry =
        head.upos() == Upos.ADJ && head.relation().equals("amod") && isCountry(sentenceIndex, head);
    Optional<KindEntry> word = ofCountry ? Optional.empty() : word(sentence, head, tokens);
    Kind kind = Kind.OTHER;
    KindEntry.Form form = KindEntry.Form.THING;
    String country = countryOf(sentenceIndex, tokens);
    String english = null;
    if (name.isPresent() && (word.isEmpty() || head.upos() == Upos.PROPN)) {
      kind = name.get().entry().kind();
      form = name.get().entry().person() ? KindEntry.Form.PERSON : KindEntry.Form.BODY;
      english = name.get().entry().name();
      country = name.get().entry().country() != null ? name.get().entry().country() : country;
    } else if (word.isPresent()) {
      kind = word.get().kind();
      form = word.get().form();
      if (word.get().is(KindEntry.Flag.OWNER) || word.get().is(KindEntry.Flag.SPEAKER)) {
        kind = spokenFor(sentenceIndex, head, kind);
      }
      if (word.get().is(KindEntry.Flag.LABEL)) {
        kind = Kind.PEOPLE;
      }
    } else if (isCountry(sentenceIndex, head)) {
      kind = Kind.GOVERNMENT;
      form = KindEntry.Form.BODY;
    }
    Optional<Named> named = names.at(sentenceIndex, head.index());
    if (english == null && named.isPresent()) {
      english = named.get().name();
    } else if (english == null && head.upos() == Upos.PROPN) {
      english = properName(sentence, head);
    }
    country = country == null ? named.map(Named::country).orElse(null) : country;
    if (kind == Kind.OTHER && word.isEmpty() && named.isPresent()) {
      Kind told = named.get().kind();
      kind = told == null ? kind : told;
      form = told == null ? form : named.get().form();
    }
    String label = word.isPresent() && word.get().is(KindEntry.Flag.LABEL) ? head.form() : null;
    if (word.isEmpty()
        && kind == Kind.OTHER
        && (grammar.is("people", head)
            || human(sentence, head)
            || aged(sentenceIndex, head)
            || head.upos() == Upos.NUM
            || number(sentenceIndex, head))) {
      kind = Kind.PEOPLE;
      form = KindEntry.Form.PERSON;
    }
    if (word.isEmpty() && kind == Kind.OTHER && inhabitant(sentenceIndex, head)) {
      kind = Kind.PEOPLE;
      form = KindEntry.Form.PERSON;
    }
    if (kind == Kind.DOCUMENT && tokens.stream().anyMatch(one -> grammar.is("official", one))) {
      kind = Kind.GOVERNMENT;
    }
    if (kind == Kind.PEOPLE && label == null && armed(tokens)) {
      kind = Kind.ATTACKERS;
    }
    return new Party(
        span,
        sentenceIndex,
        head.index(),
        kind,
        form,
        english,
        country,
        label,
        plural(sentence, head, word),
        word.map(KindEntry::combatant).orElse(null),
        word.map(KindEntry::sex).orElse(null));
  }

  /** A person's name of which nothing more is said, or a participle for people ('the wounded'). */
  private static boolean human(Sentence sentence, Token head) {
    if (head.upos() != Upos.PROPN) {
      return false;
    }
    boolean argument =
        switch (head.baseRelation()) {
          case "nsubj", "obj", "iobj" -> true;
          default -> false;
        };
    return argument || !sentence.children(head, "flat", "flat:name").isEmpty();
  }

  /** 'A 17-year-old': an age that stands for the person. */
  private boolean aged(int sentenceIndex, Token head) {
    return head.upos() == Upos.ADJ
        && !head.baseRelation().equals("amod")
        && report.quantities().get(sentenceIndex).stream()
            .anyMatch(
                quantity ->
                    quantity.kind() == Quantity.Kind.AGE
                        && quantity.firstToken() <= head.index()
                        && head.index() <= quantity.lastToken());
  }

  private boolean armed(List<Token> tokens) {
    return tokens.stream().anyMatch(token -> grammar.is("armed", token));
  }

  private Optional<KindEntry> word(Sentence sentence, Token head, List<Token> tokens) {
    if (head.index() > 0) {
      Optional<KindEntry> both = kinds.find(sentence.token(head.index() - 1), head);
      if (both.isPresent()) {
        return both;
      }
    }
    Optional<KindEntry> behind = kinds.find(sentence, head);
    if (behind.isPresent()) {
      return behind;
    }
    Optional<KindEntry> own =
        head.upos() == Upos.PROPN ? roles.exact(sentence, head) : kinds.find(head);
    if (own.isPresent() && !GroupKinds.generic(own.get())) {
      return own;
    }
    Optional<KindEntry> beside = roles.beside(sentence, head);
    if (beside.isPresent()) {
      return beside;
    }
    if (own.isPresent()) {
      Optional<KindEntry> modifier = groups.modifier(head, tokens);
      return modifier.isPresent()
          ? modifier
          : groups.ofBody(sentence, head).or(() -> groups.known(sentence, head)).or(() -> own);
    }
    if (head.upos() == Upos.PROPN) {
      return Optional.ofNullable(introduced.get(head.form()))
          .or(
              () ->
                  nameParts(sentence, head).stream()
                      .map(part -> introduced.get(part.form()))
                      .filter(entry -> entry != null)
                      .findFirst());
    }
    return grammar.is("part", head)
        ? groups.ofBody(sentence, head).or(() -> groups.modifier(head, tokens))
        : groups.modifier(head, tokens);
  }

  private Optional<NameLexicon.Match> nameAt(int sentence, Token head) {
    for (NameLexicon.Match match : matches.get(sentence)) {
      if (match.firstToken() <= head.index() && head.index() <= match.lastToken()) {
        return Optional.of(match);
      }
    }
    return Optional.empty();
  }

  /**
   * The kind of those that a speaker speaks for, told by what stands beside the speaker himself, or
   * beside the word for his role: 'X, the police spokesman', 'MSF country director X'.
   */
  private Kind spokenFor(int sentenceIndex, Token head, Kind otherwise) {
    Kind own = bodyBeside(sentenceIndex, head, otherwise);
    if (own != otherwise || head.upos() != Upos.PROPN) {
      return own;
    }
    Sentence sentence = report.sentences().get(sentenceIndex);
    List<Token> beside = new ArrayList<>(sentence.children(head));
    beside.add(sentence.token(Math.max(0, head.index() - 1)));
    beside.add(sentence.head(head));
    for (Token role : beside) {
      boolean speaker =
          kinds
              .find(role)
              .filter(entry -> entry.is(KindEntry.Flag.SPEAKER))
              .filter(entry -> !role.equals(head) && role.upos() != Upos.VERB)
              .isPresent();
      if (!speaker) {
        continue;
      }
      Optional<KindEntry> both =
          role.index() == 0 ? Optional.empty() : kinds.find(sentence.token(role.index() - 1), role);
      if (both.isPresent() && both.get().kind() != Kind.PEOPLE) {
        return both.get().kind();
      }
      Kind kind = bodyBeside(sentenceIndex, role, otherwise);
      if (kind != otherwise) {
        return kind;
      }
    }
    return otherwise;
  }

  /** The kind of the body that a speaker speaks for, or that a building belongs to. */
  private Kind bodyBeside(int sentenceIndex, Token head, Kind otherwise) {
    Sentence sentence = report.sentences().get(sentenceIndex);
    for (Token child : sentence.children(head)) {
      boolean beside =
          switch (child.baseRelation()) {
            case "nmod", "compound", "appos", "amod", "obl" -> true;
            default -> false;
          };
      if (beside) {
        Optional<NameLexicon.Match> name = nameAt(sentenceIndex, child);
        if (name.isPresent()) {
          return name.get().entry().kind();
        }
        if (child.baseRelation().equals("amod")) {
          continue;
        }
        Optional<KindEntry> entry =
            child.index() == 0
                ? kinds.find(child)
                : kinds.find(sentence.token(child.index() - 1), child).or(() -> kinds.find(child));
        if (entry.isPresent() && entry.get().kind() == Kind.OTHER && otherwise != Kind.PEOPLE) {
          continue;
        }
        if (entry.isPresent() && !entry.get().is(KindEntry.Flag.SPEAKER)) {
          return entry.get().is(KindEntry.Flag.OWNER)
              ? bodyBeside(sentenceIndex, child, entry.get().kind())
              : entry.get().kind();
        }
        Optional<KindEntry> introducedRole = Optional.ofNullable(introduced.get(child.form()));
        if (introducedRole.isPresent()) {
          return introducedRole.get().kind();
        }
        if (isCountry(sentenceIndex, child)) {
          return Kind.GOVERNMENT;
        }
      }
    }
    return otherwise;
  }

  /** 'Several', 'dozens': a number that stands for people. */
  private boolean number(int sentenceIndex, Token head) {
    return head.upos() != Upos.NOUN
        && head.upos() != Upos.PROPN
        && report.quantities().get(sentenceIndex).stream()
            .anyMatch(
                quantity ->
                    quantity.kind() == Quantity.Kind.CARDINAL
                        && quantity.firstToken() <= head.index()
                        && head.index() <= quantity.lastToken());
  }

  /** 'Afghans': people named by where they are from. */
  private boolean inhabitant(int sentenceIndex, Token head) {
    return report.places().get(sentenceIndex).stream()
        .anyMatch(
            mention ->
                mention.form() == PlaceMention.Form.INHABITANT
                    && mention.firstToken() <= head.index()
                    && head.index() <= mention.lastToken());
  }

  private boolean isCountry(int sentenceIndex, Token head) {
    for (PlaceMention mention : report.places().get(sentenceIndex)) {
      boolean named =
          mention.form() == PlaceMention.Form.NAME
              || (mention.form() == PlaceMention.Form.ADJECTIVE && head.upos() == Upos.ADJ);
      if (named && mention.lastToken() >= head.index() && mention.firstToken() <= head.index()) {
        return switch (mention.place().kind()) {
          case COUNTRY -> true;
          case TOWN, DISTRICT, PROVINCE, REGION -> false;
        };
      }
    }
    return false;
  }

  private @Nullable String countryOf(int sentenceIndex, List<Token> tokens) {
    int first = tokens.getFirst().index();
    int last = tokens.getLast().index();
    for (PlaceMention mention : report.places().get(sentenceIndex)) {
      if (mention.firstToken() >= first && mention.lastToken() <= last) {
        return mention.place().country();
      }
    }
    return null;
  }

  private @Nullable String properName(Sentence sentence, Token head) {
    List<Token> parts = nameParts(sentence, head);
    return parts.isEmpty() ? null : report.words(Sentence.spanOf(parts)).replaceAll("\\s+", " ");
  }

  private static boolean plural(Sentence sentence, Token head, Optional<KindEntry> word) {
    return head.has("Number", "Plur")
        || !sentence.children(head, "conj").isEmpty()
        || (word.isPresent() && word.get().is(KindEntry.Flag.PLURAL));
  }
}
