/** What stands between quotation marks. */
@NullMarked
package org.zicht.attribution.quotation;

import org.jspecify.annotations.NullMarked;
