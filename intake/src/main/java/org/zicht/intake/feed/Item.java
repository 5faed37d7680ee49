package org.zicht.intake.feed;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zicht.intake.page.Page;
import org.zicht.intake.page.Passages;
import org.zicht.report.Content;
import org.zicht.report.Imprint;
import org.zicht.report.Opening;
import org.zicht.report.Problem;
import org.zicht.report.Reading;

/**
 * One item of a feed.
 *
 * @param name what it is called: its address, else its title, else its number
 * @param imprint what the feed says of it
 * @param markup the longest text that it gives, as HTML; empty if none
 */
record Item(String name, Imprint imprint, String markup) {

  /** Shorter texts are first words, or pictures with a line below. */
  private static final int WHOLE = 400;

  /** How a text ends that goes on elsewhere. */
  private static final Pattern GOES_ON =
      Pattern.compile(
          "(…|\\.\\.\\.|\\[…]|\\[\\.\\.\\.])\\s*$"
              + "|\\b(read|lees|weiter|lire|читать|leer|seguir)[\\p{L}\\s]{0,25}$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  /**
   * An item that is called by its address, else by its title, else by its number.
   *
   * @param number its place in the feed, from 1
   */
  static Item of(int number, Imprint imprint, String markup) {
    String name = imprint.url();
    if (name == null) {
      name = imprint.title();
    }
    return new Item(name == null ? "item " + number : name, imprint, markup);
  }

  /** The code of a language, or null if it is none ({@code nl-NL} is {@code nl}). */
  static @Nullable String language(@Nullable String declared) {
    String code = declared == null ? "" : declared.strip().toLowerCase(Locale.ROOT);
    return code.matches("[a-z]{2}([_-].*)?") ? code.substring(0, 2) : null;
  }

  /** Reads it, or says where its text is. */
  void tell(Content feed, List<Problem> problems, Opening opening) {
    String called = feed.name() + "!" + name;
    List<String> paragraphs = Passages.of(markup);
    int length = paragraphs.stream().mapToInt(String::length).sum();
    boolean whole = length >= WHOLE && !GOES_ON.matcher(paragraphs.getLast()).find();
    if (whole) {
      new Page(imprint, paragraphs)
          .report()
          .ifPresent(report -> opening.tell(new Reading.Read(called, report, problems)));
    } else {
      opening.tell(elsewhere(called));
    }
  }

  /** Where its text is, if anybody says. */
  private Reading elsewhere(String called) {
    String url = imprint.url();
    return url == null
        ? new Reading.Failed(
            called,
            "is only the beginning of an article, without its address",
            "Look for it by its title")
        : new Reading.Linked(called, url, imprint, false);
  }
}
