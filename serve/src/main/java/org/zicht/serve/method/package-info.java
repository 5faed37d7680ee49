/**
 * What the words and figures on the other pages mean, and what the program can and cannot do. Start
 * reading at {@link org.zicht.serve.method.MethodPage}.
 */
@NullMarked
package org.zicht.serve.method;

import org.jspecify.annotations.NullMarked;
