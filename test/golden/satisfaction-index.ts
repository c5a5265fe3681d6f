/**
 * The golden records of the index from 0 to 100.
 */
import type { Adapter } from './support.js'

export const satisfactionIndexAdapters: readonly Adapter[] = []
