/**
 * The golden records of control charts.
 */
import type { Adapter } from './support.js'

export const controlChartAdapters: readonly Adapter[] = []
