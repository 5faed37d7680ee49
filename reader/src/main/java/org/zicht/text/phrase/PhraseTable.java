package org.zicht.text.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What phrases of one or more pieces mean, found by the longest match; one phrase may mean several
 * things. Filled once, then only read.
 *
 * @param <T> what a phrase means
 */
public final class PhraseTable<T> {

  /**
   * A phrase that was found.
   *
   * @param meaning what it means
   * @param end the index of the piece after its last
   * @param <T> what a phrase means
   */
  public record Match<T>(T meaning, int end) {}

  private static final class Node<T> {
    private final List<T> meanings = new ArrayList<>(1);
    private @Nullable Map<String, Node<T>> next;
  }

  private final Node<T> root = new Node<>();

  /** Adds a meaning of {@code phrase}, which is cut into pieces as a sentence is. */
  public void add(String phrase, T meaning) {
    Node<T> node = root;
    if (plain(phrase)) {
      node = child(node, phrase);
    } else {
      for (Piece piece : Pieces.of(phrase)) {
        node = child(node, piece.text());
      }
    }
    node.meanings.add(meaning);
  }

  /** Whether the phrase is one piece as it stands, as most are: a start must be quick. */
  private static boolean plain(String phrase) {
    for (int i = 0; i < phrase.length(); i++) {
      if (phrase.charAt(i) < 'a' || phrase.charAt(i) > 'z') {
        return false;
      }
    }
    return !phrase.isEmpty();
  }

  private static <T> Node<T> child(Node<T> node, String text) {
    Map<String, Node<T>> next = node.next;
    if (next == null) {
      next = new HashMap<>();
      node.next = next;
    }
    Node<T> child = next.get(text);
    if (child == null) {
      child = new Node<>();
      next.put(text, child);
    }
    return child;
  }

  /**
   * The longest phrase that begins with the piece at {@code from} and has a meaning that {@code
   * wanted} accepts; null if there is none.
   */
  public @Nullable Match<T> find(List<Piece> pieces, int from, Predicate<T> wanted) {
    Match<T> longest = null;
    Node<T> node = root;
    for (int at = from; at >= 0 && at < pieces.size(); at++) {
      node = node.next == null ? null : node.next.get(pieces.get(at).text());
      if (node == null) {
        break;
      }
      for (T meaning : node.meanings) {
        if (wanted.test(meaning)) {
          longest = new Match<>(meaning, at + 1);
          break;
        }
      }
    }
    return longest;
  }

  /** All phrases that begin with the piece at {@code from}, the longest first. */
  public List<Match<T>> all(List<Piece> pieces, int from) {
    List<Match<T>> found = List.of();
    Node<T> node = root;
    for (int at = from; at >= 0 && at < pieces.size(); at++) {
      node = node.next == null ? null : node.next.get(pieces.get(at).text());
      if (node == null) {
        break;
      }
      for (int i = node.meanings.size() - 1; i >= 0; i--) {
        found = found.isEmpty() ? new ArrayList<>(4) : found;
        found.add(new Match<>(node.meanings.get(i), at + 1));
      }
    }
    return found.size() < 2 ? found : found.reversed();
  }

  /** The first meaning of {@code word}, one piece, that {@code wanted} accepts; or null. */
  public @Nullable T word(String word, Predicate<T> wanted) {
    Node<T> node = root.next == null ? null : root.next.get(word);
    if (node != null) {
      for (T meaning : node.meanings) {
        if (wanted.test(meaning)) {
          return meaning;
        }
      }
    }
    return null;
  }
}
