/** Makes and measures models and finders; never on the user's path. */
@NullMarked
package org.zicht.training;

import org.jspecify.annotations.NullMarked;
