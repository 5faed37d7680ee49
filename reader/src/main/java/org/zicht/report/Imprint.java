package org.zicht.report;

import org.jspecify.annotations.Nullable;

/**
 * What a publication says of itself beside the report's text; null where it does not say.
 *
 * @param url its canonical address
 * @param title its headline
 * @param publisher the paper, agency or site
 * @param author the persons or the agency credited, as it writes them
 * @param published when it was published
 * @param modified when it was last changed
 * @param language the code of the language that it declares ({@code nl})
 */
public record Imprint(
    @Nullable String url,
    @Nullable String title,
    @Nullable String publisher,
    @Nullable String author,
    @Nullable PublicationTime published,
    @Nullable PublicationTime modified,
    @Nullable String language) {

  /** Of a bare text, which says nothing of itself. */
  public static final Imprint NONE = new Imprint(null, null, null, null, null, null, null);
}
