/** The rules of the architecture, each with its reason. */
@NullMarked
package org.zicht.architecture;

import org.jspecify.annotations.NullMarked;
