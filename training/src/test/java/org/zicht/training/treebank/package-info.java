@NullMarked
package org.zicht.training.treebank;

import org.jspecify.annotations.NullMarked;
