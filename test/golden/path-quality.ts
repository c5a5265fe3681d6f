/**
 * The golden records of path models: quality, effects, prediction.
 */
import type { Adapter } from './support.js'

export const pathQualityAdapters: readonly Adapter[] = []
