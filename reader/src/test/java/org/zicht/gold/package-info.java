/** Golden reports: their claims by hand. They are scored in the module {@code evaluation}. */
@NullMarked
package org.zicht.gold;

import org.jspecify.annotations.NullMarked;
