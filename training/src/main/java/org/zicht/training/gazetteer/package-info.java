/**
 * Makes the gazetteer: from GeoNames' towns, CLDR's names and the hand-made tables of {@code
 * gazetteer/} and {@code languages/} to the two files that {@link org.zicht.text.place.PlaceTable}
 * reads. Start reading at {@link org.zicht.training.gazetteer.PackGazetteer}; run by {@code
 * bin/pack-gazetteer}.
 *
 * <p>The same sources give the same files, byte for byte, on the same JDK.
 */
@NullMarked
package org.zicht.training.gazetteer;

import org.jspecify.annotations.NullMarked;
