/**
 * The golden records of measurement quality.
 */
import type { Adapter } from './support.js'

export const measurementAdapters: readonly Adapter[] = []
