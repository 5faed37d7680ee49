@NullMarked
package org.zicht.training.gazetteer;

import org.jspecify.annotations.NullMarked;
