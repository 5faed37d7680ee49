/**
 * Incidents: claims about the same occurrence, across reports and languages.
 *
 * <p>In come statements, out go {@link org.zicht.ledger.incident.Incident}s with the reasons for
 * every join. What is joined depends on the statements alone, not on the order in which they came.
 * Start reading at {@link org.zicht.ledger.incident.IncidentFinder}.
 */
@NullMarked
package org.zicht.ledger.incident;

import org.jspecify.annotations.NullMarked;
