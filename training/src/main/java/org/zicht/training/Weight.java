package org.zicht.training;

/**
 * Some weights of a net: numbers in rows.
 *
 * @param shape the size of each dimension
 * @param values the numbers, the last dimension running fastest
 */
@SuppressWarnings("ArrayRecordComponent")
record Weight(long[] shape, float[] values) {}
