/** Which language a text is in, and the folder of data of each language that Zicht reads. */
@NullMarked
package org.zicht.text.language;

import org.jspecify.annotations.NullMarked;
