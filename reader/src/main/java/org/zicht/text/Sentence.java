package org.zicht.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.zicht.report.Span;

/**
 * A sentence of a report and its dependency tree. Immutable.
 *
 * <p>Trees are proposals: about one attachment in six is wrong. Who reads them must have a way back
 * to the order of the words.
 */
public final class Sentence {

  private final int index;
  private final int paragraph;
  private final Role role;
  private final Span span;
  private final List<Token> tokens;
  private final int[][] children;

  /**
   * @param index its position in the report, from 0
   * @param paragraph the position of its paragraph in the report, from 0
   * @param heading whether it is a title or a heading
   * @param tokens its tokens in order, at least one, {@code tokens.get(i).index() == i}
   * @throws IllegalArgumentException if a token's index or head does not fit
   */
  public Sentence(int index, int paragraph, boolean heading, List<Token> tokens) {
    this(index, paragraph, heading ? Role.HEADING : Role.BODY, tokens);
  }

  /**
   * @param index its position in the report, from 0
   * @param paragraph the position of its paragraph in the report, from 0
   * @param role what it is for
   * @param tokens its tokens in order, at least one, {@code tokens.get(i).index() == i}
   * @throws IllegalArgumentException if a token's index or head does not fit
   */
  public Sentence(int index, int paragraph, Role role, List<Token> tokens) {
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("a sentence without tokens");
    }
    this.index = index;
    this.paragraph = paragraph;
    this.role = role;
    this.tokens = List.copyOf(tokens);
    this.span = new Span(tokens.getFirst().span().start(), tokens.getLast().span().end());
    this.children = childrenOf(this.tokens);
  }

  private static int[][] childrenOf(List<Token> tokens) {
    int[] counts = new int[tokens.size()];
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.index() != i || token.head() >= tokens.size() || token.head() == i) {
        throw new IllegalArgumentException("token out of place: " + token);
      }
      if (token.head() != Token.ROOT) {
        counts[token.head()]++;
      }
    }
    int[][] children = new int[tokens.size()][];
    for (int i = 0; i < counts.length; i++) {
      children[i] = new int[counts[i]];
      counts[i] = 0;
    }
    for (Token token : tokens) {
      if (token.head() != Token.ROOT) {
        children[token.head()][counts[token.head()]++] = token.index();
      }
    }
    return children;
  }

  /** Its position in the report, from 0. */
  public int index() {
    return index;
  }

  /** The position of its paragraph in the report, from 0. */
  public int paragraph() {
    return paragraph;
  }

  /** Whether it is a title or a heading. */
  public boolean heading() {
    return role == Role.HEADING;
  }

  /** What it is for: running text, heading or dateline. */
  public Role role() {
    return role;
  }

  /** From the start of the first token to the end of the last. */
  public Span span() {
    return span;
  }

  /** The tokens in the order of the text. */
  public List<Token> tokens() {
    return tokens;
  }

  /** The token at {@code index}. */
  public Token token(int index) {
    return tokens.get(index);
  }

  /** The number of tokens. */
  public int size() {
    return tokens.size();
  }

  /** The head of {@code token}; the token itself if it is a root. */
  public Token head(Token token) {
    return token.head() == Token.ROOT ? token : tokens.get(token.head());
  }

  /** The dependents of {@code token}, in the order of the text. */
  public List<Token> children(Token token) {
    int[] own = children[token.index()];
    List<Token> result = new ArrayList<>(own.length);
    for (int child : own) {
      result.add(tokens.get(child));
    }
    return result;
  }

  /** The dependents of {@code token} under one of {@code relations} (exact, subtype and all). */
  public List<Token> children(Token token, String... relations) {
    List<Token> result = new ArrayList<>();
    for (int child : children[token.index()]) {
      Token candidate = tokens.get(child);
      for (String relation : relations) {
        if (candidate.relation().equals(relation)) {
          result.add(candidate);
          break;
        }
      }
    }
    return result;
  }

  /** The token and all below it, in the order of the text. */
  public List<Token> subtree(Token token) {
    return subtree(token, below -> true);
  }

  /**
   * The token and all below it that can be reached through tokens that {@code enter} accepts, in
   * the order of the text. The token itself is always in.
   */
  public List<Token> subtree(Token token, Predicate<Token> enter) {
    boolean[] in = new boolean[tokens.size()];
    mark(token.index(), enter, in);
    List<Token> result = new ArrayList<>();
    for (int i = 0; i < in.length; i++) {
      if (in[i]) {
        result.add(tokens.get(i));
      }
    }
    return result;
  }

  private void mark(int at, Predicate<Token> enter, boolean[] in) {
    if (in[at]) {
      return;
    }
    in[at] = true;
    for (int child : children[at]) {
      if (enter.test(tokens.get(child))) {
        mark(child, enter, in);
      }
    }
  }

  /** Whether {@code token} is {@code ancestor} or stands below it. */
  public boolean below(Token token, Token ancestor) {
    Token at = token;
    for (int steps = 0; steps <= tokens.size(); steps++) {
      if (at.index() == ancestor.index()) {
        return true;
      }
      if (at.head() == Token.ROOT) {
        return false;
      }
      at = tokens.get(at.head());
    }
    return false;
  }

  /** The smallest span that holds all of {@code some}, which must not be empty. */
  public static Span spanOf(List<Token> some) {
    int start = Integer.MAX_VALUE;
    int end = 0;
    for (Token token : some) {
      start = Math.min(start, token.span().start());
      end = Math.max(end, token.span().end());
    }
    return new Span(start, end);
  }

  @Override
  public String toString() {
    StringBuilder line = new StringBuilder();
    for (Token token : tokens) {
      line.append(line.isEmpty() ? "" : " ").append(token.form());
    }
    return line.toString();
  }
}
