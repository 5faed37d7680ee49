package org.zicht.attribution.reading;

import java.util.List;
import java.util.Objects;
import org.zicht.attribution.Speaker;
import org.zicht.attribution.lexicon.SpeechEntry;
import org.zicht.attribution.lexicon.SpeechEntry.Frame;
import org.zicht.attribution.lexicon.SpeechLexicon;
import org.zicht.attribution.lexicon.SpeechLexicon.Helper;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.Upos;

/** Reads who gives a figure of victims: 'X put the toll at ten', 'X counted ten dead'. */
final class Reckonings {

  private final SpeechLexicon lexicon;

  Reckonings(SpeechLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Fills the content of {@code draft} with the figure that it gives; says whether it gives one.
   */
  boolean fill(Draft draft, VerbCluster cluster, List<SpeechEntry> entries) {
    SpeechEntry toll = SpeechEntry.taking(entries, Frame.TOLL);
    SpeechEntry counted = SpeechEntry.taking(entries, Frame.COUNTED);
    Sentence sentence = draft.sentence;
    if (cluster.passive() || draft.speaker == null || (toll == null && counted == null)) {
      return false;
    }
    for (Token object : cluster.children("obj")) {
      boolean figure =
          toll != null
              && lexicon.is(Helper.TOLL, object)
              && object.index() > cluster.head().index();
      boolean number =
          counted != null
              && speaks(sentence, draft.speaker)
              && (object.upos() == Upos.NUM || !sentence.children(object, "nummod").isEmpty());
      if (figure || number) {
        draft.use(Objects.requireNonNull(figure ? toll : counted));
        draft.addTree(object);
        draft.addContent(sentence.subtree(object).getFirst().index(), draft.clauseLast);
        return true;
      }
    }
    return false;
  }

  /** Whether the speaker is known to be one who can speak: people, a body, a name in capitals. */
  private boolean speaks(Sentence sentence, Speaker speaker) {
    if (speaker.phrase().sentence() != sentence.index()) {
      return false;
    }
    for (Token token : sentence.tokens()) {
      String form = token.form();
      boolean capitals = form.length() > 2 && form.chars().allMatch(Character::isUpperCase);
      boolean known =
          lexicon.party(token) || capitals || lexicon.mediumAt(sentence, token.index()) > 0;
      if (known && speaker.phrase().span().contains(token.span())) {
        return true;
      }
    }
    return false;
  }
}
