@NullMarked
package org.zicht.training.syntax;

import org.jspecify.annotations.NullMarked;
