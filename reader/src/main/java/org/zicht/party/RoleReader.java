package org.zicht.party;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.Upos;
import org.zicht.text.language.Grammar;

/**
 * Reads what the words beside a name say that its bearer is: 'president X', 'X, the interior
 * minister', 'le porte-parole du gouvernement, X', 'persbureau X'. By the tree where it says so,
 * else by the order of the words. Immutable.
 */
final class RoleReader {

  /** Words between a role and the name behind it: 'minister van Binnenlandse Zaken, X'. */
  private static final int FARTHEST = 9;

  /** Words of an apposition behind a name. */
  private static final int LONGEST_APPOSITION = 14;

  private final KindLexicon kinds;
  private final Grammar grammar;

  RoleReader(KindLexicon kinds, Grammar grammar) {
    this.kinds = kinds;
    this.grammar = grammar;
  }

  /**
   * What somebody is said to be.
   *
   * @param entry the word for it
   * @param head the noun
   */
  record Role(KindEntry entry, Token head) {}

  /** The title in front of a name, or the role in apposition to it, as the tree has them. */
  Optional<KindEntry> beside(Sentence sentence, Token head) {
    return besideRole(sentence, head).map(Role::entry);
  }

  private Optional<Role> besideRole(Sentence sentence, Token head) {
    boolean name = head.upos() == Upos.PROPN;
    for (Token child : sentence.children(head)) {
      boolean title =
          switch (child.baseRelation()) {
            case "appos" -> true;
            case "flat", "compound", "nmod", "amod" -> name;
            default -> false;
          };
      if (title && (child.upos() == Upos.NOUN || child.upos() == Upos.PROPN)) {
        boolean prepositional =
            child.baseRelation().equals("nmod") && !sentence.children(child, "case").isEmpty();
        Optional<Role> role = prepositional ? Optional.empty() : person(sentence, child);
        if (role.isPresent()) {
          return role;
        }
      }
    }
    if (head.upos() == Upos.PROPN && head.index() > 0) {
      Token before = sentence.token(head.index() - 1);
      if (before.upos() == Upos.NOUN || before.upos() == Upos.PROPN) {
        Optional<Role> role = person(sentence, before);
        if (role.isPresent()) {
          return role;
        }
      }
    }
    Token above = sentence.head(head);
    boolean named =
        above.index() != head.index()
            && (head.baseRelation().equals("appos") || head.baseRelation().equals("flat"));
    return named && !colonBetween(sentence, above, head)
        ? person(sentence, above)
        : Optional.empty();
  }

  /** 'Police: ten dead in fire': who speaks is not whom the heading speaks of. */
  private static boolean colonBetween(Sentence sentence, Token first, Token second) {
    for (int i = first.index() + 1; i < second.index(); i++) {
      if (sentence.token(i).form().equals(":")) {
        return true;
      }
    }
    return false;
  }

  private Optional<Role> person(Sentence sentence, Token token) {
    Optional<KindEntry> entry =
        token.upos() == Upos.PROPN ? exact(sentence, token) : kinds.find(token);
    return entry
        .filter(found -> found.form() == KindEntry.Form.PERSON && !GroupKinds.generic(found))
        .map(found -> new Role(found, token));
  }

  /**
   * What the table says of a word that is tagged as a name: a capital at the start of a sentence or
   * in a heading says nothing; elsewhere it makes a name.
   */
  Optional<KindEntry> exact(Sentence sentence, Token head) {
    boolean plain = head.index() == 0 || sentence.heading();
    return plain ? kinds.find(head) : kinds.find(head.form().toLowerCase(Locale.ROOT));
  }

  /** Whether a word is one for a person who has a role, however it is tagged. */
  boolean isRole(Sentence sentence, Token token) {
    return word(sentence, token).filter(entry -> entry.form() == KindEntry.Form.PERSON).isPresent();
  }

  /** Whether a word is one of the table, whatever it stands for. */
  boolean isWord(Token token) {
    return kinds.find(token.form().toLowerCase(Locale.ROOT)).isPresent();
  }

  /** Whether a word is one that stands before names of people and says no more: 'Mr', 'Frau'. */
  boolean isHonorific(Token token) {
    return grammar.is("honorific", token);
  }

  /** The role of whom the tokens from {@code first} to {@code last} name, if the text says it. */
  Optional<Role> of(Sentence sentence, int first, int last) {
    return before(sentence, first).or(() -> after(sentence, last)).or(() -> tree(sentence, first));
  }

  private Optional<Role> tree(Sentence sentence, int first) {
    return besideRole(sentence, sentence.token(first));
  }

  // ---- before the name

  private Optional<Role> before(Sentence sentence, int first) {
    int at = first - 1;
    while (at >= 0 && (isOpening(sentence.token(at)) || isHonorific(sentence.token(at)))) {
      at--;
    }
    boolean comma = at >= 0 && sentence.token(at).form().equals(",");
    if (comma) {
      at--;
    }
    if (at < 0) {
      return Optional.empty();
    }
    Optional<Role> adjacent = role(sentence, at);
    boolean person = adjacent.isPresent() && adjacent.get().entry().form() == KindEntry.Form.PERSON;
    if (person) {
      return agrees(adjacent.get().head(), sentence.token(first)) ? adjacent : Optional.empty();
    }
    boolean inner =
        switch (sentence.token(at).upos()) {
          case NOUN, PROPN, ADJ, X -> true;
          default -> false;
        };
    Optional<Role> farther = inner ? withComplement(sentence, at, first, comma) : Optional.empty();
    if (farther.isPresent() || comma) {
      return farther;
    }
    return adjacent.filter(role -> agrees(role.head(), sentence.token(first)));
  }

  /** 'The mayor of Guayaquil, X', 'министр здравоохранения X'. */
  private Optional<Role> withComplement(Sentence sentence, int from, int first, boolean comma) {
    int stop = Math.max(0, from - FARTHEST);
    for (int i = from - 1; i >= stop; i--) {
      Optional<Role> role = role(sentence, i);
      if (role.isPresent() && role.get().entry().form() == KindEntry.Form.PERSON) {
        boolean complement = isComplement(sentence, i, from);
        boolean several = first + 1 < sentence.size() && isName(sentence.token(first + 1));
        return complement && (comma || several) ? role : Optional.empty();
      }
      switch (sentence.token(i).upos()) {
        case NOUN, PROPN, ADJ, ADP, DET, X -> {}
        case CCONJ -> {
          if (sentence.head(sentence.token(i)).index() > from) {
            return Optional.empty();
          }
        }
        default -> {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  /** Whether the words behind a noun hang on it, or open with a preposition or a second case. */
  private static boolean isComplement(Sentence sentence, int noun, int last) {
    Token next = sentence.token(noun + 1);
    return next.upos() == Upos.ADP
        || next.upos() == Upos.ADJ
        || next.upos() == Upos.DET
        || sentence.below(sentence.token(last), sentence.token(noun));
  }

  /** 'Адвокат Навального', 'der Sprecher Putins': another's role, in another case. */
  private static boolean agrees(Token role, Token name) {
    boolean apposed = name.baseRelation().equals("appos") || name.baseRelation().equals("flat");
    return apposed
        || name.head() != role.index()
        || !name.has("Case", "Gen")
        || role.has("Case", "Gen");
  }

  // ---- behind the name

  private Optional<Role> after(Sentence sentence, int last) {
    int at = last + 1;
    if (at >= sentence.size()) {
      return Optional.empty();
    }
    String mark = sentence.token(at).form();
    boolean opens = mark.equals(",") || mark.equals("(") || mark.equals("–") || mark.equals("—");
    if (!opens) {
      return Optional.empty();
    }
    at = skipAge(sentence, at + 1);
    int stop = Math.min(sentence.size(), at + LONGEST_APPOSITION);
    Role found = null;
    for (int i = at; i < stop; i++) {
      Token token = sentence.token(i);
      if (found == null) {
        Optional<Role> role = role(sentence, i);
        if (role.isPresent()) {
          boolean person = role.get().entry().form() == KindEntry.Form.PERSON;
          boolean compound = i + 1 < stop && role(sentence, i + 1).isPresent();
          if (person && !compound && !introduces(sentence, i)) {
            found = role.get();
            continue;
          }
          if (person && !compound) {
            return Optional.empty();
          }
        }
        switch (token.upos()) {
          case DET, ADJ, NOUN, PROPN, ADV, NUM, X -> {}
          default -> {
            return Optional.empty();
          }
        }
      } else if (token.upos() == Upos.PUNCT) {
        return closes(token) ? Optional.of(found) : Optional.empty();
      } else if (token.upos() == Upos.VERB && token.has("VerbForm", "Fin")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean closes(Token mark) {
    return switch (mark.form()) {
      case ",", ")", ".", "–", "—", ";", ":" -> true;
      default -> false;
    };
  }

  /** 'Sunil Perera, 34, a driver,'. */
  private static int skipAge(Sentence sentence, int from) {
    int at = from;
    if (at + 1 < sentence.size()
        && sentence.token(at).upos() == Upos.NUM
        && sentence.token(at + 1).form().equals(",")) {
      at += 2;
    }
    return at;
  }

  /** '…, president X': the role is the next one's. */
  private static boolean introduces(Sentence sentence, int at) {
    return at + 1 < sentence.size() && isName(sentence.token(at + 1));
  }

  /** A noun of the table that says what somebody or some body is. */
  private Optional<Role> role(Sentence sentence, int at) {
    Token token = sentence.token(at);
    if (token.upos() != Upos.NOUN && token.upos() != Upos.PROPN) {
      return Optional.empty();
    }
    return word(sentence, token)
        .filter(found -> !found.is(KindEntry.Flag.LABEL) && found.form() != KindEntry.Form.THING)
        .map(found -> new Role(found, headOf(sentence, token, found)));
  }

  /** Of two words that the table has together, the one on which the other hangs. */
  private static Token headOf(Sentence sentence, Token last, KindEntry entry) {
    if (entry.lemma().indexOf(' ') < 0 || last.index() == 0) {
      return last;
    }
    Token first = sentence.token(last.index() - 1);
    return sentence.below(last, first) ? first : last;
  }

  private Optional<KindEntry> word(Sentence sentence, Token token) {
    Optional<KindEntry> both =
        token.index() > 0 ? kinds.find(sentence.token(token.index() - 1), token) : Optional.empty();
    return both.or(() -> kinds.find(token.form().toLowerCase(Locale.ROOT)))
        .or(() -> token.upos() == Upos.NOUN ? kinds.find(token) : Optional.empty());
  }

  static boolean isName(Token token) {
    return token.upos() == Upos.PROPN
        && !token.form().isEmpty()
        && Character.isUpperCase(token.form().codePointAt(0));
  }

  private static boolean isOpening(Token token) {
    return token.form().length() == 1 && "«„“\"‘'”".contains(token.form());
  }

  /** The words of a role with what belongs to it, without an article: 'interior minister of X'. */
  List<Token> words(Sentence sentence, Role role, int first, int last) {
    List<Token> tokens = NounPhrase.tokens(sentence, role.head());
    int from = role.head().index();
    int to = from;
    while (from > tokens.getFirst().index() && from - 1 != last && isInner(sentence, from - 1)) {
      from--;
    }
    int end = role.head().index() < first ? first : sentence.size();
    while (to + 1 < end && to + 1 <= Math.max(tokens.getLast().index(), first - 1)) {
      Token next = sentence.token(to + 1);
      if (next.upos() == Upos.PUNCT || isVerbal(next)) {
        break;
      }
      to++;
    }
    while (to > role.head().index() && !endsPhrase(sentence.token(to))) {
      to--;
    }
    return sentence.tokens().subList(from, to + 1);
  }

  private static boolean isInner(Sentence sentence, int at) {
    return switch (sentence.token(at).upos()) {
      case NOUN, PROPN, ADJ, X -> true;
      default -> false;
    };
  }

  private static boolean isVerbal(Token token) {
    return token.upos() == Upos.VERB || token.upos() == Upos.AUX || token.upos() == Upos.PRON;
  }

  private boolean endsPhrase(Token token) {
    boolean word =
        switch (token.upos()) {
          case NOUN, PROPN, ADJ, X -> true;
          default -> false;
        };
    return word && !isHonorific(token);
  }
}
