/** The one place where the stages are wired: from a report to its claims. */
@NullMarked
package org.zicht.pipeline;

import org.jspecify.annotations.NullMarked;
