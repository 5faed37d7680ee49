/**
 * What is shown of claims: a page for the terminal, JSON by the claim contract, CSV and HTML. Each
 * view is a pure function of reports and claims to text.
 */
@NullMarked
package org.zicht.views;

import org.jspecify.annotations.NullMarked;
