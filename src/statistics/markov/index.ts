export type { TransitionMatrix, TransitionMatrixOptions } from './transition-matrix.js'
export { transitionMatrix } from './transition-matrix.js'
