/**
 * The golden records of path models: weights, loadings, paths.
 */
import type { Adapter } from './support.js'

export const pathModelAdapters: readonly Adapter[] = []
