/** Makes and measures what the reader learns from treebanks; never on the user's path. */
@NullMarked
package org.zicht.training;

import org.jspecify.annotations.NullMarked;
