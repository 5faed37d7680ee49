/** Golden reports: their claims by hand, and how the reader's are scored against them. */
@NullMarked
package org.zicht.gold;

import org.jspecify.annotations.NullMarked;
