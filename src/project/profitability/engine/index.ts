/**
 * The figures of a relationship, line by line.
 *
 * @module
 */
export {}
