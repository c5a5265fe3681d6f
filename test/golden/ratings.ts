/**
 * The golden records of NPS and CSAT.
 */
import type { Adapter } from './support.js'

export const ratingAdapters: readonly Adapter[] = []
