@NullMarked
package org.zicht.text.place;

import org.jspecify.annotations.NullMarked;
