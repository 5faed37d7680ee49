package org.zicht.attribution.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zicht.attribution.Construction;
import org.zicht.attribution.Sort;
import org.zicht.attribution.lexicon.SpeechEntry;
import org.zicht.attribution.lexicon.SpeechEntry.Frame;
import org.zicht.attribution.lexicon.SpeechLexicon;
import org.zicht.attribution.lexicon.SpeechLexicon.Helper;
import org.zicht.attribution.quotation.Quotation;
import org.zicht.attribution.quotation.QuotationFinder;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.Upos;

/** Finds what a verb tells: what it governs in the tree, or what stands beside its clause. */
final class VerbContents {

  /** A noun phrase of so many words may be a clause. */
  private static final int CLAUSE = 5;

  private final SpeechLexicon lexicon;
  private final Parentheses parentheses;
  private final Reckonings reckonings;

  VerbContents(SpeechLexicon lexicon) {
    this.lexicon = lexicon;
    this.parentheses = new Parentheses(lexicon);
    this.reckonings = new Reckonings(lexicon);
  }

  void fill(
      Draft draft, VerbCluster cluster, List<SpeechEntry> entries, List<Quotation> quotations) {
    find(draft, cluster, entries, quotations);
    GovernedPhrases.takeIn(draft);
  }

  private void find(
      Draft draft, VerbCluster cluster, List<SpeechEntry> entries, List<Quotation> quotations) {
    SpeechEntry telling = SpeechEntry.taking(entries, Frame.CLAUSE);
    SpeechEntry quoting = telling == null ? SpeechEntry.taking(entries, Frame.QUOTE) : telling;
    if (cluster.passive() && raised(draft, cluster, entries)) {
      return;
    }
    if (reckonings.fill(draft, cluster, entries)) {
      return;
    }
    if (quoting != null && parentheses.fill(draft, cluster, quoting, quotations)) {
      return;
    }
    if (quoting != null && colon(draft, quoting)) {
      return;
    }
    if (bid(draft, cluster, entries)) {
      return;
    }
    if (telling != null && clause(draft, cluster, telling)) {
      return;
    }
    if (named(draft, cluster, entries)
        || infinitive(draft, cluster, entries)
        || object(draft, cluster, entries)) {
      return;
    }
    if (quoting != null) {
      quotedBehind(draft, quoting, quotations);
    }
    if (telling != null && !draft.hasContent() && !cluster.passive()) {
      words(draft, cluster, telling);
    }
    if (telling != null && !draft.hasContent() && !cluster.passive()) {
      misread(draft, cluster, telling);
    }
  }

  /** A long object of a verb that takes none is a clause whose verb was not seen. */
  private void misread(Draft draft, VerbCluster cluster, SpeechEntry entry) {
    for (Token object : cluster.children("obj")) {
      boolean behind = object.index() > cluster.head().index() && object.upos() == Upos.NOUN;
      if (behind && cluster.sentence().subtree(object).size() >= CLAUSE) {
        draft.use(entry);
        draft.addTree(object);
        Gaps.close(draft, lexicon);
      }
    }
  }

  /**
   * What stands behind the verb, where the tree hangs it elsewhere: from a word like 'that' on, or
   * where a verb with a subject of its own follows.
   */
  private void words(Draft draft, VerbCluster cluster, SpeechEntry entry) {
    Sentence sentence = draft.sentence;
    int verb = cluster.head().index();
    int subject = -1;
    for (int i = verb + 1; i <= draft.clauseLast; i++) {
      Token token = sentence.token(i);
      boolean opens =
          token.upos() == Upos.SCONJ
              || token.upos() == Upos.ADV
              || token.baseRelation().equals("mark")
              || (entry.takes(Frame.HEARER) && i > verb + 1);
      if (opens && VerbCues.complementizer(lexicon, token)) {
        tell(draft, entry, i);
        return;
      }
    }
    for (int i = verb + 1; i <= draft.clauseLast; i++) {
      Token token = sentence.token(i);
      if (draft.group[i]) {
        continue;
      }
      boolean opens = token.upos() == Upos.ADP || token.upos() == Upos.SCONJ;
      if (subject < 0 && opens) {
        return;
      }
      boolean own = draft.speaker != null && draft.speaker.phrase().full().overlaps(token.span());
      if (subject < 0 && !own && token.upos() != Upos.ADV) {
        subject = i;
      }
      boolean finite =
          (token.upos() == Upos.VERB || token.upos() == Upos.AUX)
              && (token.has("VerbForm", "Fin") || token.upos() == Upos.AUX);
      if (finite) {
        if (subject >= 0 && subject < i) {
          tell(draft, entry, subject);
        } else if (cluster.head().relation().equals("acl:relcl") && i == verb + 1) {
          draft.use(entry);
          draft.addContent(i, draft.clauseLast);
        }
        return;
      }
    }
  }

  private static void tell(Draft draft, SpeechEntry entry, int from) {
    draft.use(entry);
    draft.addContent(from, draft.sentence.size() - 1);
  }

  /** 'X is said to have left': X and what he is said to have done. */
  private static boolean raised(Draft draft, VerbCluster cluster, List<SpeechEntry> entries) {
    SpeechEntry entry = SpeechEntry.taking(entries, Frame.RAISED);
    List<Token> predicates = cluster.childrenOf("xcomp");
    if (entry == null || predicates.isEmpty()) {
      return false;
    }
    draft.use(entry);
    draft.construction = Construction.PASSIVE;
    for (Token subject : subjects(cluster)) {
      draft.addTree(subject);
    }
    for (Token predicate : predicates) {
      draft.addTree(predicate);
    }
    if (draft.speaker == null) {
      draft.sort = Sort.HEARSAY;
    }
    return true;
  }

  private static List<Token> subjects(VerbCluster cluster) {
    return cluster.children("nsubj:pass", "nsubj", "csubj:pass");
  }

  /** 'X says: …' */
  private boolean colon(Draft draft, SpeechEntry entry) {
    Sentence sentence = draft.sentence;
    int mark = draft.clauseLast + 1;
    if (mark >= sentence.size() || !Marks.colon(sentence.token(mark))) {
      return false;
    }
    for (int i = draft.head.index() + 1; i < mark; i++) {
      Token token = sentence.token(i);
      if (token.upos() == Upos.SCONJ && VerbCues.complementizer(lexicon, token)) {
        return false;
      }
    }
    draft.use(entry);
    draft.construction = Construction.COLON;
    draft.addContent(mark + 1, sentence.size() - 1);
    return true;
  }

  private boolean clause(Draft draft, VerbCluster cluster, SpeechEntry entry) {
    boolean found = false;
    for (Token token : clauses(cluster)) {
      if (draft.group[token.index()]) {
        continue;
      }
      draft.addTree(token);
      found = true;
    }
    if (!found) {
      return false;
    }
    draft.use(entry);
    stop(draft);
    if (cluster.passive()) {
      draft.construction = Construction.PASSIVE;
      hearsayIfNobody(draft);
    } else {
      Gaps.close(draft, lexicon);
    }
    return true;
  }

  /** What is told ends at a semicolon. */
  private static void stop(Draft draft) {
    boolean stopped = false;
    for (int i = draft.head.index() + 1; i < draft.content.length; i++) {
      stopped |= draft.sentence.token(i).form().equals(";");
      draft.content[i] &= !stopped;
    }
  }

  private static void hearsayIfNobody(Draft draft) {
    boolean told = draft.sort == Sort.SAYS || draft.sort == Sort.REPORTS;
    if (draft.speaker == null && (told || draft.sort == Sort.THINKS)) {
      draft.sort = Sort.HEARSAY;
    }
  }

  private List<Token> clauses(VerbCluster cluster) {
    List<Token> result = new ArrayList<>(cluster.childrenOf("ccomp"));
    Sentence sentence = cluster.sentence();
    if (cluster.passive() || cluster.head().upos() == Upos.ADJ) {
      result.addAll(cluster.childrenOf("csubj"));
    }
    if (!result.isEmpty()) {
      return result;
    }
    // A clause with 'that' that the tree hangs elsewhere: on the verb as an adjunct, or on the one
    // who is told.
    List<Token> elsewhere = new ArrayList<>(cluster.childrenOf("advcl"));
    elsewhere.addAll(cluster.childrenOf("xcomp"));
    elsewhere.addAll(cluster.childrenOf("parataxis"));
    for (Token hearer : cluster.children("obj", "iobj")) {
      for (Token child : sentence.children(hearer)) {
        if (child.baseRelation().equals("acl") || child.baseRelation().equals("ccomp")) {
          elsewhere.add(child);
        }
      }
    }
    for (Token token : elsewhere) {
      Token opening = sentence.subtree(token).getFirst();
      boolean marked =
          token.baseRelation().equals("acl") && VerbCues.complementizer(lexicon, opening);
      for (Token mark : sentence.children(token, "mark")) {
        marked |= VerbCues.complementizer(lexicon, mark);
      }
      if (marked && token.index() > cluster.head().index()) {
        result.add(token);
      }
    }
    return result;
  }

  /** 'X urges Y to leave', 'X calls on Y to leave'. */
  private boolean bid(Draft draft, VerbCluster cluster, List<SpeechEntry> entries) {
    SpeechEntry entry = null;
    List<Token> bidden = new ArrayList<>();
    for (SpeechEntry candidate : entries) {
      if (!candidate.takes(Frame.BID)) {
        continue;
      }
      if (candidate.on().isEmpty()) {
        bidden.addAll(cluster.children("obj", "iobj"));
        if (cluster.passive()) {
          bidden.addAll(subjects(cluster));
        }
      } else {
        for (Token phrase : cluster.childrenOf("obl")) {
          if (candidate.on().contains(VerbCues.preposition(cluster.sentence(), phrase))) {
            bidden.add(phrase);
          }
        }
      }
      if (!bidden.isEmpty()) {
        entry = candidate;
        break;
      }
    }
    List<Token> acts = new ArrayList<>(cluster.childrenOf("xcomp"));
    for (Token one : bidden) {
      acts.addAll(cluster.sentence().children(one, "acl", "xcomp"));
    }
    acts.removeIf(act -> complements(cluster.sentence(), act));
    if (entry == null || acts.isEmpty()) {
      return false;
    }
    draft.use(entry);
    bidden.forEach(draft::addTree);
    acts.forEach(draft::addTree);
    return true;
  }

  /** Whether {@code clause} is opened by a word like 'that': told, not asked for. */
  private boolean complements(Sentence sentence, Token clause) {
    for (Token mark : sentence.children(clause, "mark")) {
      if (VerbCues.complementizer(lexicon, mark)) {
        return true;
      }
    }
    return false;
  }

  /** 'X calls Y a Z', 'X describes Y as a Z'. */
  private boolean named(Draft draft, VerbCluster cluster, List<SpeechEntry> entries) {
    for (SpeechEntry entry : entries) {
      if (!entry.takes(Frame.AS)) {
        continue;
      }
      List<Token> names = new ArrayList<>();
      List<Token> named = new ArrayList<>(cluster.children("obj"));
      if (cluster.passive()) {
        named.addAll(subjects(cluster));
      }
      List<Token> candidates = new ArrayList<>(cluster.childrenOf("xcomp"));
      if (entry.as().isEmpty()) {
        candidates.addAll(cluster.children("iobj", "obl"));
      } else {
        candidates.addAll(cluster.childrenOf("obl"));
        candidates.addAll(cluster.childrenOf("advcl"));
        for (Token object : cluster.children("obj")) {
          candidates.addAll(cluster.sentence().children(object, "nmod", "acl", "advcl", "xcomp"));
        }
      }
      for (Token candidate : candidates) {
        String preposition = VerbCues.preposition(cluster.sentence(), candidate);
        boolean fits =
            entry.as().isEmpty() ? preposition.isEmpty() : entry.as().contains(preposition);
        if (fits && candidate.index() > 0) {
          names.add(candidate);
        }
      }
      boolean object = names.isEmpty() && entry.takes(Frame.OBJECT) && !named.isEmpty();
      if (object || (!names.isEmpty() && (!named.isEmpty() || entry.as().isEmpty()))) {
        draft.use(entry);
        named.forEach(draft::addTree);
        names.forEach(draft::addTree);
        if (names.stream().anyMatch(name -> lexicon.is(Helper.UNTRUE, name))) {
          draft.sort = Sort.DENIES;
        }
        return true;
      }
    }
    return false;
  }

  private static boolean infinitive(Draft draft, VerbCluster cluster, List<SpeechEntry> entries) {
    SpeechEntry entry = SpeechEntry.taking(entries, Frame.INFINITIVE);
    List<Token> acts = cluster.childrenOf("xcomp");
    if (entry == null || acts.isEmpty()) {
      return false;
    }
    draft.use(entry);
    if (entry.takes(Frame.OBJECT)) {
      cluster.children("obj").forEach(draft::addTree);
    }
    acts.forEach(draft::addTree);
    return true;
  }

  private static boolean object(Draft draft, VerbCluster cluster, List<SpeechEntry> entries) {
    SpeechEntry used = null;
    for (SpeechEntry entry : entries) {
      boolean found = false;
      if (entry.takes(Frame.OBJECT)) {
        List<Token> objects = new ArrayList<>(cluster.children("obj"));
        objects.addAll(cluster.children("xcomp", "ccomp"));
        if (cluster.passive()) {
          objects.addAll(subjects(cluster));
          antecedent(draft, cluster, objects);
        }
        for (Token object : objects) {
          if (!self(draft, object)) {
            draft.addTree(object);
            found = true;
          }
        }
      }
      if (entry.takes(Frame.ON)) {
        found |= GovernedPhrases.fill(draft, cluster, entries);
      }
      if (found && used == null) {
        used = entry;
      }
    }
    if (used == null) {
      return false;
    }
    draft.use(used);
    Gaps.fill(draft);
    if (cluster.passive()) {
      draft.construction = Construction.PASSIVE;
      hearsayIfNobody(draft);
    }
    return true;
  }

  /** 'the deaths reported by the hospital': what the participle hangs on is told. */
  private static void antecedent(Draft draft, VerbCluster cluster, List<Token> objects) {
    Token head = cluster.head();
    if (objects.isEmpty() && head.relation().equals("acl") && draft.speaker != null) {
      objects.add(cluster.sentence().head(head));
    }
  }

  private static boolean self(Draft draft, Token object) {
    return draft.speaker != null && draft.speaker.phrase().head() == object.index();
  }

  /** 'X said in a speech “…”': the quotation behind the clause of the cue. */
  private static void quotedBehind(Draft draft, SpeechEntry entry, List<Quotation> quotations) {
    Sentence sentence = draft.sentence;
    int next = draft.clauseLast + 1;
    while (next < sentence.size()
        && (Marks.comma(sentence.token(next)) || Marks.colon(sentence.token(next)))) {
      next++;
    }
    if (next >= sentence.size()) {
      return;
    }
    Token token = sentence.token(next);
    @Nullable Quotation quotation = QuotationFinder.at(quotations, token.span().start());
    if (quotation == null
        || quotation.outer().start() < sentence.token(draft.clauseLast).span().end()) {
      return;
    }
    draft.use(entry);
    draft.construction = Construction.QUOTATION;
    for (Token inside : sentence.tokens()) {
      if (quotation.outer().overlaps(inside.span())) {
        draft.content[inside.index()] = true;
      }
    }
  }
}
