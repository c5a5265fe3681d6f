/**
 * Master scale: which grade has a client, and which default probability stands for a grade, the same across all models?
 *
 * Bands of default probabilities from 0 to 1, the best grade first. A probability on the border of two bands belongs to
 * the worse grade where bands are closed on the left, [from, to), as they are by default; to the better one where they
 * are closed on the right. 0 always belongs to the first, 1 to the last or to the grade of defaults.
 *
 * @module
 */
export { codec } from './codec.js'
export type { MasterScale } from './document.js'
export { fromParams } from './from-params.js'
export type { GeometricScaleOptions } from './geometric.js'
export { geometric } from './geometric.js'
export { gradeOf, probabilityOfGrade } from './grade-of.js'
export type { ClosedSide, GivenScale, MasterScaleParams, ScaleGrade } from './params.js'
