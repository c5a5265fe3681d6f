/**
 * The golden records of drivers.
 */
import type { Adapter } from './support.js'

export const driverAdapters: readonly Adapter[] = []
