/**
 * Decisions on applications, and where to draw the line.
 *
 * @module
 */
export {}
