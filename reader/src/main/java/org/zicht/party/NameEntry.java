package org.zicht.party;

import org.jspecify.annotations.Nullable;

/**
 * What {@code names.tsv} says of a name.
 *
 * @param form the name as written in the language
 * @param kind what it names
 * @param country ISO 3166-1 alpha-2, or null
 * @param name its English name
 * @param metonym whether it is a capital, palace or street that stands for a government or body
 * @param person whether it is the name of a person
 */
public record NameEntry(
    String form,
    Kind kind,
    @Nullable String country,
    String name,
    boolean metonym,
    boolean person) {}
