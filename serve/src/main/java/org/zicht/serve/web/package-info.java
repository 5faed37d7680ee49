/**
 * From a connection to an answer: requests come in, pages go out, and nothing of what a page says
 * is known here. Start reading at {@link org.zicht.serve.web.Listener}.
 *
 * <p>What always holds: only a request that names this very host is answered; nothing is changed
 * but by a request that a page of ours sent; every answer carries the headers that forbid scripts,
 * frames and addresses of others.
 */
@NullMarked
package org.zicht.serve.web;

import org.jspecify.annotations.NullMarked;
