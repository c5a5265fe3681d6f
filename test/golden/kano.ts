/**
 * The golden records of Kano.
 */
import type { Adapter } from './support.js'

export const kanoAdapters: readonly Adapter[] = []
