/**
 * Mail: single messages and mailboxes (mbox). Start reading at {@link org.zicht.intake.mail.Mail}.
 */
@NullMarked
package org.zicht.intake.mail;

import org.jspecify.annotations.NullMarked;
