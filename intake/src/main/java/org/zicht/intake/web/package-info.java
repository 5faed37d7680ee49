/**
 * What is at an address of the web, fetched politely and only from public addresses. Start reading
 * at {@link org.zicht.intake.web.Fetching}.
 */
@NullMarked
package org.zicht.intake.web;

import org.jspecify.annotations.NullMarked;
